package org.bellwire.hardware.detector;

/**
 * What a laboratory detector adds to {@link DetectorParameters}.
 *
 * @param jitterPicoseconds standard deviation of the Gaussian error of the reported time, ps, not negative
 * @param afterpulseProbability that a click leaves a trapped charge, in [0, 1)
 * @param afterpulseLifetimePicoseconds mean time to its release, exponential, ps, positive
 */
public record Imperfections(
        double jitterPicoseconds, double afterpulseProbability, double afterpulseLifetimePicoseconds) {
    public static final Imperfections NONE = new Imperfections(0, 0, 1);

    public Imperfections {
        require(jitterPicoseconds >= 0, "jitter", jitterPicoseconds, "ps must be finite and not negative");
        require(
                afterpulseProbability >= 0 && afterpulseProbability < 1,
                "afterpulse probability",
                afterpulseProbability,
                "must be at least 0 and below 1");
        require(
                afterpulseLifetimePicoseconds > 0,
                "afterpulse lifetime",
                afterpulseLifetimePicoseconds,
                "ps must be finite and positive");
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!(holds && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("detector " + what + " " + value + " " + must);
        }
    }
}
