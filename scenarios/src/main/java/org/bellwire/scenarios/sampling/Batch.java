package org.bellwire.scenarios.sampling;

/**
 * Trials to be computed at once, and where their rows go. Trial <i>t</i> of a seed has the same row in every batch and on every device.
 */
public final class Batch {
    private final long seed;
    private final Pairing pairing;
    private final Tilt tilt;
    private final long first;
    private final int count;
    private final int given;
    private final double[] coordinates;
    private final double[] rows;

    /** How trials share luck. */
    public enum Pairing {
        /** Every trial has luck of its own. */
        NONE,
        /** Trials 2k and 2k + 1 have the luck u and 1 - u. */
        MIRRORED
    }

    /**
     * @param first number of the first trial
     * @param given how many of a trial's first uniform numbers are prescribed
     * @param coordinates those numbers, a trial after the other
     * @param columns numbers in a row; one more follows for the logarithm of the weight
     */
    public Batch(
            long seed,
            Pairing pairing,
            Tilt tilt,
            long first,
            int count,
            int given,
            double[] coordinates,
            int columns) {
        this.seed = seed;
        this.pairing = pairing;
        this.tilt = tilt;
        this.first = first;
        this.count = count;
        this.given = given;
        this.coordinates = coordinates;
        this.rows = new double[count * (columns + 1)];
    }

    public long seed() {
        return seed;
    }

    public Pairing pairing() {
        return pairing;
    }

    public Tilt tilt() {
        return tilt;
    }

    public long first() {
        return first;
    }

    public int count() {
        return count;
    }

    public int given() {
        return given;
    }

    /** Prescribed uniform numbers: those of trial i from {@code i * given()} on. */
    public double[] coordinates() {
        return coordinates;
    }

    /** Rows one after the other, each with the logarithm of its weight behind. */
    public double[] rows() {
        return rows;
    }
}
