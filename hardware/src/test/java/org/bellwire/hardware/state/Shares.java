package org.bellwire.hardware.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Statistical assertions at five standard errors: a false alarm once in 1.7 million. */
public final class Shares {
    private static final double STANDARD_ERRORS = 5;

    private Shares() {}

    /** So many hits in so many trials are what a probability gives; 0 and 1 are taken at their word. */
    public static void assertShare(double probability, int hits, int trials) {
        double tolerance = STANDARD_ERRORS * Math.sqrt(probability * (1 - probability) / trials);
        assertEquals(probability, (double) hits / trials, tolerance + 1e-15);
    }

    /** A mean of values in [0, 1]. */
    public static void assertMean(double expected, double mean, int trials) {
        double tolerance = STANDARD_ERRORS * Math.sqrt(expected * (1 - expected) / trials);
        assertEquals(expected, mean, tolerance + 1e-9);
    }
}
