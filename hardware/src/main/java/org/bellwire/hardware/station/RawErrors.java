package org.bellwire.hardware.station;

import org.bellwire.hardware.state.BellWeights;

/**
 * How the infidelity of a fresh pair divides among the three other Bell states, as weights of any common scale.
 *
 * @param x weight of Psi+, not negative
 * @param y weight of Psi-, not negative
 * @param z weight of Phi-, not negative; one of the three is positive
 */
record RawErrors(double x, double y, double z) {
    /** Those of a Werner state. */
    static final RawErrors EQUAL = new RawErrors(1, 1, 1);

    RawErrors {
        boolean holds = x >= 0 && y >= 0 && z >= 0 && x + y + z > 0 && x + y + z < Double.POSITIVE_INFINITY;
        if (!holds) {
            throw new IllegalArgumentException("raw errors with the weights " + x + " (X), " + y + " (Y), " + z
                    + " (Z): none may be negative, and one must be above 0");
        }
    }

    /** The pair of this fidelity. */
    BellWeights weights(double fidelity) {
        double all = x + y + z;
        double rest = 1 - fidelity;
        return new BellWeights(fidelity, rest * z / all, rest * x / all, rest * y / all);
    }
}
