package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * The successes among many independent trials, in order. The trials between two successes are skipped with one geometric draw, so
 * that only successes cost time.
 */
public final class SparseTrials {
    private final long count;
    private final double logOfFailure;
    private final CounterStream stream;
    private long position = -1;

    /**
     * Stands at the first success.
     *
     * @param count number of trials, not negative
     * @param probability of success of each, in [0, 1]
     */
    public SparseTrials(long count, double probability, CounterStream stream) {
        if (count < 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    count + " trials of probability " + probability + ": no count or no probability");
        }
        this.count = count;
        logOfFailure = Math.log1p(-probability);
        this.stream = stream;
        advance();
    }

    /** Number of the trial that succeeded, from 0; the number of trials when there is none any more. */
    public long position() {
        return position;
    }

    /** Goes to the next success. */
    public void advance() {
        double failures = Math.floor(Math.log(stream.nextDouble()) / logOfFailure);
        // Probability 0 divides by 0: infinitely many failures.
        position = failures < count - position - 1 ? position + 1 + (long) failures : count;
    }
}
