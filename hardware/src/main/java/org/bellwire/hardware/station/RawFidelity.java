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

    /**
     * A Werner pair of two memories that were not always initialized well. One that starts from |1> is turned into
     * (|0> &minus; |1>)/&radic;2, the wanted state with its phase flipped; the flip commutes with the emission and stays with the pair.
     * Of two flips one undoes the other, so that the pair is flipped with q = e&#8321;(1&minus;e&#8322;) + e&#8322;(1&minus;e&#8321;) and
     * F' = F(1&minus;q) + q(1&minus;F)/3.
     *
     * @param fidelity F of the pair without that, 0 to 1
     * @param firstError e&#8321;, probability that one memory starts from |1>
     * @param secondError e&#8322;, the same of the other
     */
    public static BellWeights initialized(double fidelity, double firstError, double secondError) {
        return initialized(BellWeights.werner(fidelity), firstError, secondError);
    }

    private static BellWeights initialized(BellWeights weights, double firstError, double secondError) {
        double flipped = flipped(firstError, secondError);
        return flipped == 0 ? weights : weights.convolved(new BellWeights(1 - flipped, flipped, 0, 0));
    }

    /** Probability that exactly one of two flips occurs. */
    static double flipped(double first, double second) {
        return first * (1 - second) + second * (1 - first);
    }

    /** Errors of the pair that two photons make. */
    static BellWeights of(Photon first, Photon second) {
        return of(first, second, RawErrors.EQUAL);
    }

    /** Errors of the pair that two photons make, divided like this. */
    static BellWeights of(Photon first, Photon second, RawErrors errors) {
        BellWeights weights = errors.weights(combined(first.rawFidelity(), second.rawFidelity()));
        return initialized(weights, first.phaseError(), second.phaseError());
    }
}
