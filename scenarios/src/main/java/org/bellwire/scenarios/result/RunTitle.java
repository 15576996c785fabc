package org.bellwire.scenarios.result;

/**
 * What names a run.
 *
 * @param name of the scenario
 * @param version of the program
 */
public record RunTitle(String name, long seed, int replications, String version) {}
