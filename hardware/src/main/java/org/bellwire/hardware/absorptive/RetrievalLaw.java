package org.bellwire.hardware.absorptive;

/** Probability that what was absorbed comes out again. */
@FunctionalInterface
public interface RetrievalLaw {

    /**
     * Eta in [0, 1].
     *
     * @param storedPicoseconds how long it was held beyond the comb period, ps, not negative
     */
    double efficiency(long storedPicoseconds);

    /** The same at any time. */
    static RetrievalLaw constant(double eta) {
        return decaying(eta, Double.POSITIVE_INFINITY);
    }

    /**
     * eta e^(-t / T).
     *
     * @param eta at t = 0, in [0, 1]
     * @param lifetimePicoseconds T, ps, positive, or infinite
     */
    static RetrievalLaw decaying(double eta, double lifetimePicoseconds) {
        if (!(eta >= 0 && eta <= 1 && lifetimePicoseconds > 0)) {
            throw new IllegalArgumentException("retrieval efficiency " + eta
                    + " must lie between 0 and 1, and its lifetime " + lifetimePicoseconds + " ps be positive");
        }
        return stored -> eta * Math.exp(-stored / lifetimePicoseconds);
    }

    /**
     * Efficiency of an atomic frequency comb of Gaussian teeth read forwards, with d' = d / F: d'^2 e^(-d') e^(-7 / F^2) (Afzelius
     * and others, Phys. Rev. A 79, 052329, 2009); at most 54 % for d' = 2. It counts absorption and re-emission together.
     *
     * @param opticalDepth d of the teeth, not negative
     * @param finesse F, ratio of the distance of the teeth to their width, positive
     */
    static double combForwards(double opticalDepth, double finesse) {
        double effective = opticalDepth / finesse;
        return effective * effective * Math.exp(-effective) * Math.exp(-7 / (finesse * finesse));
    }

    /** The same read backwards, where the medium does not absorb again: (1 - e^(-d'))^2 e^(-7 / F^2). */
    static double combBackwards(double opticalDepth, double finesse) {
        double absorbed = -Math.expm1(-opticalDepth / finesse);
        return absorbed * absorbed * Math.exp(-7 / (finesse * finesse));
    }
}
