package org.bellwire.scenarios.cli;

import java.util.Optional;

/**
 * How far a run or a sweep has come.
 *
 * @param done work behind us, in units of the measure
 * @param total work wanted; absent when the run ends by itself
 * @param finished replications that are over
 * @param replications replications wanted
 * @param events events executed
 */
record Advance(Measure measure, double done, Optional<Double> total, int finished, int replications, long events) {
    /** What progress is counted in. */
    enum Measure {
        /** ps of all replications together. */
        SIMULATED_TIME,
        REPLICATIONS,
        TRIALS
    }
}
