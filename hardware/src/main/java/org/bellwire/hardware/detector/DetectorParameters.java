package org.bellwire.hardware.detector;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A single-photon detector that does not count photons.
 *
 * @param efficiency probability in [0, 1] that a photon that reaches it makes a click
 * @param darkCountsPerSecond rate of clicks without a photon, per second, not negative
 * @param countRateHz clicks a second at most; its inverse is the dead time, which a lost photon does not extend
 *     (non-paralysable). Positive
 * @param timeResolutionPicoseconds reported times are multiples of this many ps; positive
 */
public record DetectorParameters(
        double efficiency, double darkCountsPerSecond, double countRateHz, long timeResolutionPicoseconds) {
    public static final DetectorParameters STANDARD = new DetectorParameters(0.9, 0, 25e6, 150);

    private static final BigDecimal PICOSECONDS_PER_SECOND = new BigDecimal("1e12");

    public DetectorParameters {
        require(efficiency >= 0 && efficiency <= 1, "efficiency", efficiency, "must lie between 0 and 1");
        require(
                darkCountsPerSecond >= 0 && darkCountsPerSecond < Double.POSITIVE_INFINITY,
                "dark count rate",
                darkCountsPerSecond,
                "per second must be finite and not negative");
        require(
                countRateHz > 1e-6 && countRateHz < Double.POSITIVE_INFINITY,
                "count rate",
                countRateHz,
                "Hz must be finite and above 1e-6");
        require(
                timeResolutionPicoseconds > 0,
                "time resolution",
                (double) timeResolutionPicoseconds,
                "ps must be positive");
    }

    /** Least time between two clicks, ps: 10^12 / count rate, rounded up. */
    public long deadTime() {
        return PICOSECONDS_PER_SECOND
                .divide(new BigDecimal(countRateHz), 0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static void require(boolean holds, String what, double value, String must) {
        if (!holds) {
            throw new IllegalArgumentException("detector " + what + " " + value + " " + must);
        }
    }
}
