package org.bellwire.benchmarks.queue;

import org.bellwire.kernel.random.CounterStream;

/** The law of the delays. */
public enum DelayLaw {
    /** Mean 1 microsecond. */
    EXPONENTIAL {
        @Override
        double draw(CounterStream luck) {
            return -1e6 * Math.log(luck.nextDouble());
        }
    },
    /** Nine of ten are 10 ns, one is 100 microseconds, both within a tenth. */
    BIMODAL {
        @Override
        double draw(CounterStream luck) {
            double mean = luck.chance(0.9) ? 1e4 : 1e8;
            return mean * (0.9 + 0.2 * luck.nextDouble());
        }
    };

    abstract double draw(CounterStream luck);
}
