package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.state.BellWeights;

/**
 * How a node reckons the pairs it works on: as shares of the four Bell states, of which that of &Phi;+ is the fidelity. Both
 * ends of a pair must come to the same numbers, so an estimator uses only what both know.
 */
public interface FidelityEstimator {

    /** A pair after both halves were stored for {@code span} ps. */
    BellWeights aged(BellWeights pair, long span);

    /** The pair that a swap joins from two. */
    BellWeights swapped(BellWeights left, BellWeights right);

    /** The kept pair after a successful purification with the sacrificed one. */
    BellWeights purified(BellWeights kept, BellWeights sacrificed);
}
