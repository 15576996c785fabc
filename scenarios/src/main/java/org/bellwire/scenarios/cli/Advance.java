package org.bellwire.scenarios.cli;

import java.util.Optional;

/**
 * How far a run has come.
 *
 * @param done simulated time behind us, all replications together, ps
 * @param total simulated time wanted, ps; absent when the run ends by itself
 * @param finished replications that are over
 * @param replications replications wanted
 * @param events events executed
 */
record Advance(double done, Optional<Double> total, int finished, int replications, long events) {}
