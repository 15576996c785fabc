package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellWeights;

/** Fidelity of a pair made of two photons of different quality. */
public final class RawFidelity {
    private RawFidelity() {}

    /**
     * Raw fidelity of the pair of two memories: the Werner parameters w = (4F - 1) / 3 multiply, one square root for each
     * memory's share, so that equal memories give their common fidelity.
     *
     * @param first raw fidelity of one memory, 0 to 1
     * @param second raw fidelity of the other, 0 to 1
     */
    public static double combined(double first, double second) {
        if (first == second) {
            return first;
        }
        double werner = Math.sqrt(Math.max(0, (4 * first - 1) / 3) * Math.max(0, (4 * second - 1) / 3));
        return (1 + 3 * werner) / 4;
    }

    /** Errors of the pair that two photons make. */
    static BellWeights of(Photon first, Photon second) {
        return of(first, second, RawErrors.EQUAL);
    }

    /** Errors of the pair that two photons make, divided like this. */
    static BellWeights of(Photon first, Photon second, RawErrors errors) {
        return errors.weights(combined(first.rawFidelity(), second.rawFidelity()));
    }
}
