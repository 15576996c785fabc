package org.bellwire.benchmarks.queue;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/** Delays drawn beforehand, so that drawing is not measured. */
final class DelayTable {
    private static final int SIZE = 1 << 16;

    private final long[] delays = new long[SIZE];
    private int at;

    DelayTable(DelayLaw law) {
        CounterStream luck = new RandomStreams(1, 0).stream("hold", law.name());
        for (int i = 0; i < SIZE; i++) {
            delays[i] = 1 + (long) law.draw(luck);
        }
    }

    long next() {
        return delays[at++ & (SIZE - 1)];
    }
}
