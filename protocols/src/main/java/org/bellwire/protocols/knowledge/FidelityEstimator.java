package org.bellwire.protocols.knowledge;

/**
 * How a node reckons the fidelity of the pairs it works on. All fidelities are to the intended Bell state, 0 to 1; both
 * ends of a pair must come to the same number, so an estimator uses only what both know.
 */
public interface FidelityEstimator {

    /** A pair of the given fidelity after both halves were stored for {@code span} ps. */
    double aged(double fidelity, long span);

    /** The pair that a swap joins from two. */
    double swapped(double left, double right);

    /** The kept pair after a successful purification with the sacrificed one. */
    double purified(double kept, double sacrificed);
}
