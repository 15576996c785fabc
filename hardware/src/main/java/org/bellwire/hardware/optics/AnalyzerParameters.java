package org.bellwire.hardware.optics;

/**
 * Detectors and interference of a Bell-state analyzer.
 *
 * @param efficiency of each detector, in [0, 1]
 * @param darkProbability of a click without a photon, in [0, 1), of each detector in each bin it listens to
 * @param overlap nu in [0, 1], overlap of the amplitudes of the two photons in all that is not the qubit: arrival, shape, wavelength.
 *     The Hong-Ou-Mandel visibility is nu^2
 */
public record AnalyzerParameters(double efficiency, double darkProbability, double overlap) {
    public static final AnalyzerParameters IDEAL = new AnalyzerParameters(1, 0, 1);

    public AnalyzerParameters {
        Chance.required("analyzer efficiency", efficiency);
        Chance.required("analyzer dark probability", darkProbability);
        Chance.required("analyzer mode overlap", overlap);
    }

    /** The Hong-Ou-Mandel visibility nu^2: the share of pairs of photons that interfere. */
    public double visibility() {
        return overlap * overlap;
    }

    /**
     * The overlap of two equal Gaussian wave packets of which one comes later: e^(-(delay / duration)^2 / 8), the duration being the
     * standard deviation of the intensity in time; both in ps. It makes the dip that Hong, Ou and Mandel scanned (1987).
     */
    public static double overlapOfGaussians(double delay, double duration) {
        double ratio = delay / duration;
        return Math.exp(-ratio * ratio / 8);
    }
}
