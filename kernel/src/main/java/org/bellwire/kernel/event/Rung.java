package org.bellwire.kernel.event;

/**
 * A span of time cut into buckets of equal width, a power of two of picoseconds. Buckets before the present one are spent. The last
 * bucket also takes whatever comes after it.
 */
final class Rung {
    /** The ends of so many lists stay in the processor's nearest cache. */
    private static final int MOST_BUCKETS = 256;

    private long start;
    private int shift;
    private int firstCell;
    private int buckets;
    private int present;
    private long spentUntil;

    /** Lays out buckets from {@code least} to {@code greatest}, about as many as there are events. */
    void span(long least, long greatest, int events, int cell) {
        int count = Math.min(events, MOST_BUCKETS);
        long width = greatest - least;
        shift = Math.max(
                0,
                Long.SIZE
                        - Long.numberOfLeadingZeros(width)
                        - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(count)));
        if (shift > 0 && width >>> (shift - 1) < count) {
            shift--;
        }
        start = least;
        firstCell = cell;
        buckets = (int) (width >>> shift) + 1;
        present = 0;
        spentUntil = least - 1;
    }

    /** Adds a bucket for whatever comes after the others. */
    void addLater() {
        buckets++;
    }

    /** Lays out one bucket, for whatever comes after an instant. */
    void spanAfter(long instant, int cell) {
        start = 0;
        firstCell = cell;
        buckets = 1;
        present = 0;
        spentUntil = instant;
    }

    /** The last instant before the present bucket, ps: what comes up to it belongs elsewhere. */
    long spentUntil() {
        return spentUntil;
    }

    int cell(long instant) {
        return firstCell + (int) Math.min((instant - start) >>> shift, buckets - 1);
    }

    int presentCell() {
        return firstCell + present;
    }

    /** The first cell behind those of this rung. */
    int endCell() {
        return firstCell + buckets;
    }

    /** Whether the present bucket is the last. */
    boolean isAtLast() {
        return present == buckets - 1;
    }

    boolean isSpent() {
        return present == buckets;
    }

    void advance() {
        present++;
        long next = spentUntil + (1L << shift);
        spentUntil = next < 0 ? Long.MAX_VALUE : next;
    }
}
