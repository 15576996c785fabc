package org.bellwire.protocols.continuous.adaptive;

import org.bellwire.kernel.time.Picoseconds;

/**
 * The numbers of {@link AdaptiveGeneration}. The standard ones are those of the authors' implementation.
 *
 * @param memories most memories of a node that it makes pairs ahead with
 * @param step what a neighbor on the path of a request gains at an update of the table, at least 0; 0 leaves the table uniform
 * @param update time between two updates, ps
 * @param period windows end at its multiples, ps
 * @param pause longest wait after an answer, ps
 * @param retry longest wait when all memories are in use, ps
 * @param rest longest wait after no neighbor was drawn, ps
 * @param none whether the table has an entry for no neighbor
 * @param choice which pair a request is given
 * @param purify whether two pairs are purified with each other
 */
record AdaptiveTerms(
        int memories,
        double step,
        long update,
        long period,
        long pause,
        long retry,
        long rest,
        boolean none,
        Choice choice,
        boolean purify) {

    // Two of them and a time within a run still fit.
    private static final long LONGEST = 100_000 * Picoseconds.SECOND;

    static final AdaptiveTerms STANDARD = new AdaptiveTerms(
            0,
            0.05,
            Picoseconds.SECOND,
            Picoseconds.SECOND,
            3 * Picoseconds.MILLISECOND,
            Picoseconds.MILLISECOND,
            10 * Picoseconds.MILLISECOND,
            true,
            Choice.FRESHEST,
            false);

    /** @throws IllegalArgumentException if a number makes no sense */
    AdaptiveTerms {
        require(memories >= 0, "memories", memories, "at least 0");
        require(step >= 0 && step <= 1, "step", step, "from 0 to 1");
        requireTime(update, "update");
        requireTime(period, "period");
        requireTime(pause, "pause");
        requireTime(retry, "retry");
        requireTime(rest, "rest");
    }

    private static void requireTime(long span, String name) {
        boolean isUsable = span >= Picoseconds.MICROSECOND && span <= LONGEST;
        require(isUsable, name, Picoseconds.format(span), "from 1 us to " + Picoseconds.format(LONGEST));
    }

    private static void require(boolean holds, String name, Object value, String cure) {
        if (!holds) {
            throw new IllegalArgumentException(
                    name + " of adaptive continuous generation (" + value + ") must be " + cure);
        }
    }
}
