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
    private long presentStart;

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
        presentStart = least;
    }

    /** Start of the present bucket: what comes before it belongs elsewhere. */
    long presentStart() {
        return presentStart;
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

    boolean isSpent() {
        return present == buckets;
    }

    void advance() {
        present++;
        presentStart += 1L << shift;
    }
}
