package org.bellwire.scenarios.sampling;

/** Something a study is asked for. */
public sealed interface Output {
    /** As it was written. */
    String name();

    /** For people; empty for a pure number. */
    String unit();

    /** A mean of an outcome, or a probability. */
    record Mean(String name, String unit, WantedMean of) implements Output {}

    /** A function of means. */
    record Derived(DerivedOutput of) implements Output {
        @Override
        public String name() {
            return of.name();
        }

        @Override
        public String unit() {
            return of.unit();
        }
    }

    /**
     * The value below which a share of the outcomes lies.
     *
     * @param column of the outcome
     * @param share in (0, 1)
     */
    record Quantile(String name, String unit, int column, double share) implements Output {}
}
