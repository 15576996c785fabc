package org.bellwire.hardware.channel;

import org.bellwire.kernel.time.Picoseconds;

/**
 * An optical fiber that carries photons in time slots.
 *
 * @param lengthMetres L in m, not negative
 * @param attenuationDbPerMetre a in dB/m, not negative; 0.0002 is the usual 0.2 dB/km
 * @param lightSpeedMetresPerPicosecond v in m/ps, positive; 2e-4 in glass
 * @param slotFrequencyHz f in Hz, positive; at most one photon goes into each of f slots a second
 */
public record FiberParameters(
        double lengthMetres,
        double attenuationDbPerMetre,
        double lightSpeedMetresPerPicosecond,
        double slotFrequencyHz) {
    /** Speed of light in glass, m/ps. */
    public static final double LIGHT_SPEED = 2e-4;

    /** Slots a second when nothing is said, Hz. */
    public static final double SLOT_FREQUENCY = 8e7;

    public FiberParameters {
        requireNotNegative("length", lengthMetres, "m");
        requireNotNegative("attenuation", attenuationDbPerMetre, "dB/m");
        requirePositive("light speed", lightSpeedMetresPerPicosecond, "m/ps");
        requirePositive("slot frequency", slotFrequencyHz, "Hz");
    }

    /** A fiber of the standard light speed and slots. */
    public static FiberParameters of(double lengthMetres, double attenuationDbPerMetre) {
        return new FiberParameters(lengthMetres, attenuationDbPerMetre, LIGHT_SPEED, SLOT_FREQUENCY);
    }

    /** L / v in ps, halves to even. */
    public long delay() {
        return Picoseconds.round(lengthMetres / lightSpeedMetresPerPicosecond);
    }

    /** Probability that a photon passes: 10^(-L a / 10). */
    public double transmissivity() {
        return Math.pow(10, -lengthMetres * attenuationDbPerMetre / 10);
    }

    private static void requireNotNegative(String what, double value, String unit) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "fiber " + what + " " + value + " " + unit + " must be finite and not negative");
        }
    }

    private static void requirePositive(String what, double value, String unit) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "fiber " + what + " " + value + " " + unit + " must be finite and positive");
        }
    }
}
