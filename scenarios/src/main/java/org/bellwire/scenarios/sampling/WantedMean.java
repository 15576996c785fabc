package org.bellwire.scenarios.sampling;

/** A number of every trial whose mean is wanted. */
public interface WantedMean {
    /** The number, from a row that begins at a place. */
    double of(double[] rows, int at);

    /** An outcome as it is. */
    record Outcome(int column) implements WantedMean {
        @Override
        public double of(double[] rows, int at) {
            return rows[at + column];
        }
    }

    /**
     * 1 if an outcome lies on one side of a threshold, otherwise 0.
     *
     * @param sign 1 if it must lie above, -1 if below
     */
    record Indicator(int column, int sign, double threshold) implements WantedMean {
        @Override
        public double of(double[] rows, int at) {
            return score(rows[at + column]) > 0 ? 1 : 0;
        }

        /** How far an outcome lies on the right side. */
        public double score(double outcome) {
            return sign * (outcome - threshold);
        }
    }
}
