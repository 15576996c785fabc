package org.bellwire.scenarios.sweep;

import java.util.OptionalDouble;

/**
 * One value of one axis.
 *
 * @param json the value as JSON, as it takes its place in the scenario
 * @param shown the value in tables and pictures: as written, text without its quotes
 * @param number the value as a number, where it is one; of a quantity with a unit, the number before the unit
 */
public record Level(String json, String shown, OptionalDouble number) {}
