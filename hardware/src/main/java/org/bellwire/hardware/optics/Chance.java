package org.bellwire.hardware.optics;

/** Probabilities of devices. */
final class Chance {
    private Chance() {}

    static double required(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " " + value + " must lie between 0 and 1");
        }
        return value;
    }
}
