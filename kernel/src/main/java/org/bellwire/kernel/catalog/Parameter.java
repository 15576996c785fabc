package org.bellwire.kernel.catalog;

/**
 * A parameter of a model, described for people.
 *
 * @param name key in files
 * @param unit as written in files, e.g. {@code dB/km}; empty for a pure number
 * @param standard value when not given; empty when it must be
 * @param meaning one sentence
 */
public record Parameter(String name, String unit, String standard, String meaning) {}
