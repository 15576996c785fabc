package org.bellwire.hardware.detector;

import umontreal.ssj.probdist.NormalDist;

/**
 * A threshold detector that listens around the expected arrival of each pulse only.
 *
 * @param efficiency eta, probability in [0, 1] that a photon makes a click
 * @param darkCountsPerSecond D while it listens, per second, not negative
 * @param gatePicoseconds width of the gate centered on the arrival, ps, positive, at most the period of the pulses
 * @param deadTimePicoseconds after a click, ps, not negative; a click that is lost to it does not extend it
 * @param jitterPicoseconds standard deviation sigma of the Gaussian error of the click time, ps, not negative; a click that
 *     falls out of its gate is lost
 * @param afterpulseProbability that a click leaves a trapped charge, in [0, 1)
 * @param afterpulseLifetimePicoseconds mean time to its release, exponential, ps, positive
 */
public record GateParameters(
        double efficiency,
        double darkCountsPerSecond,
        double gatePicoseconds,
        long deadTimePicoseconds,
        double jitterPicoseconds,
        double afterpulseProbability,
        double afterpulseLifetimePicoseconds) {
    public GateParameters {
        require(efficiency >= 0 && efficiency <= 1, "efficiency", efficiency, "must lie between 0 and 1");
        require(darkCountsPerSecond >= 0, "dark count rate", darkCountsPerSecond, "per second must not be negative");
        require(gatePicoseconds > 0, "gate", gatePicoseconds, "ps must be positive");
        require(deadTimePicoseconds >= 0, "dead time", (double) deadTimePicoseconds, "ps must not be negative");
        require(jitterPicoseconds >= 0, "jitter", jitterPicoseconds, "ps must not be negative");
        require(
                afterpulseProbability >= 0 && afterpulseProbability < 1,
                "afterpulse probability",
                afterpulseProbability,
                "must be at least 0 and below 1");
        require(
                afterpulseLifetimePicoseconds > 0,
                "afterpulse lifetime",
                afterpulseLifetimePicoseconds,
                "ps must be positive");
    }

    /** Efficiency, dark counts and a gate; no dead time, jitter or afterpulses. */
    public static GateParameters of(double efficiency, double darkCountsPerSecond, double gatePicoseconds) {
        return new GateParameters(efficiency, darkCountsPerSecond, gatePicoseconds, 0, 0, 0, 1);
    }

    /** Dark clicks in a gate: 1 - e^(-D gate). */
    public double darkProbability() {
        return -Math.expm1(-darkCountsPerSecond * gatePicoseconds * 1e-12);
    }

    /** Share of the clicks that jitter leaves in the gate: erf(gate / (2 sqrt 2 sigma)). */
    public double capture() {
        return jitterPicoseconds == 0 ? 1 : 2 * NormalDist.cdf01(gatePicoseconds / 2 / jitterPicoseconds) - 1;
    }

    /** Probability that a photon makes a click in the gate. */
    public double detection() {
        return efficiency * capture();
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!(holds && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("gated detector: " + what + " " + value + " " + must);
        }
    }
}
