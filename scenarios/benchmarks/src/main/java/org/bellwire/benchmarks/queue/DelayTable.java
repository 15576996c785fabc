package org.bellwire.benchmarks.queue;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/** Delays drawn beforehand, so that drawing is not measured. */
final class DelayTable {
    private static final int SIZE = 1 << 16;

    private final long[] delays = new long[SIZE];
    private long longest;
    private int at;

    DelayTable(DelayLaw law) {
        CounterStream luck = new RandomStreams(1, 0).stream("hold", law.name());
        for (int i = 0; i < SIZE; i++) {
            delays[i] = 1 + (long) law.draw(luck);
            longest = Math.max(longest, delays[i]);
        }
    }

    /**
     * What is left of a delay that has begun long ago: long delays are met in proportion to their length, anywhere in them. A queue
     * filled so is in its steady state at once; filled with fresh delays, a million events of the bimodal law need ten million holds.
     */
    long residual(CounterStream luck) {
        long delay = next();
        while (!luck.chance((double) delay / longest)) {
            delay = next();
        }
        return 1 + (long) (delay * luck.nextDouble());
    }

    long next() {
        return delays[at++ & (SIZE - 1)];
    }
}
