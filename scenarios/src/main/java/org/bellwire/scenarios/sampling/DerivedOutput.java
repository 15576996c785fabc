package org.bellwire.scenarios.sampling;

import java.util.function.ToDoubleFunction;

/**
 * An output that is a smooth function of mean outcomes.
 *
 * @param name as written in files
 * @param unit for people; empty for a pure number
 * @param ofMeans the function of the means of all outcomes, in their order
 */
public record DerivedOutput(String name, String unit, ToDoubleFunction<double[]> ofMeans) {}
