package org.bellwire.scenarios.scenario;

import java.util.List;
import java.util.function.Function;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.StoppingRule;

/** How many independent runs there shall be: a number, or as many as some metrics need to become precise. */
public sealed interface Replications {

    /**
     * How many there shall be for now; the number of finished ones when they are enough.
     *
     * @param finished replications that are over
     * @param estimates of a metric by its name, over the finished replications
     */
    int wanted(int finished, Function<String, Estimate> estimates);

    /** There are never more. */
    int most();

    /** Of the intervals, in (0, 1). */
    double confidence();

    /**
     * A fixed number.
     *
     * @param count at least 1
     */
    record Fixed(int count) implements Replications {
        private static final double CONFIDENCE = 0.95;

        public Fixed {
            if (count < 1) {
                throw new IllegalArgumentException(count + " replications; at least 1");
            }
        }

        @Override
        public int wanted(int finished, Function<String, Estimate> estimates) {
            return count;
        }

        @Override
        public int most() {
            return count;
        }

        @Override
        public double confidence() {
            return CONFIDENCE;
        }
    }

    /**
     * Rounds of replications until the intervals of all these metrics are narrow enough.
     *
     * @param metrics names of metrics, at least one
     */
    record UntilPrecise(List<String> metrics, StoppingRule rule) implements Replications {
        public UntilPrecise {
            metrics = List.copyOf(metrics);
            if (metrics.isEmpty()) {
                throw new IllegalArgumentException("no metric says when there are enough replications");
            }
        }

        @Override
        public int wanted(int finished, Function<String, Estimate> estimates) {
            boolean enough = finished > 0 && metrics.stream().map(estimates).allMatch(rule::isMetBy);
            return enough ? finished : rule.roundAfter(finished);
        }

        @Override
        public int most() {
            return rule.most();
        }

        @Override
        public double confidence() {
            return rule.confidence();
        }
    }
}
