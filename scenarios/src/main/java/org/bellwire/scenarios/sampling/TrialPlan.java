package org.bellwire.scenarios.sampling;

/**
 * Which trials to run, and with which luck.
 *
 * @param first number of the first trial; different numbers are independent luck
 * @param count how many
 * @param given how many uniform numbers of a trial are prescribed, from the first on
 * @param points gives them
 * @param section which independent part of the study the trials belong to, from 0; negative if each is a part of its own
 * @param use whether the outcomes count for distributions and quantiles
 */
public record TrialPlan(
        long first, long count, Batch.Pairing pairing, Tilt tilt, int given, Points points, int section, Use use) {
    /** Points that are prescribed. */
    @FunctionalInterface
    public interface Points {
        /**
         * Fills in the coordinates of some trials, one after the other.
         *
         * @param trial index of the first, from 0 within the plan
         */
        void fill(long trial, int count, double[] coordinates);
    }

    /** What trials are for. */
    public enum Use {
        /** They follow the model's law and stand for it. */
        ESTIMATE,
        /** They are a means to an end. */
        PILOT
    }

    /** Plain trials. */
    public static TrialPlan plain(long first, long count) {
        return new TrialPlan(first, count, Batch.Pairing.NONE, Tilt.NONE, 0, (trial, n, to) -> {}, -1, Use.ESTIMATE);
    }

    /** The same, mirrored in pairs. */
    public TrialPlan mirrored() {
        return new TrialPlan(first, count, Batch.Pairing.MIRRORED, tilt, given, points, section, use);
    }

    public TrialPlan tilted(Tilt other) {
        return new TrialPlan(first, count, pairing, other, given, points, section, use);
    }

    /** With prescribed numbers. */
    public TrialPlan at(int dimensions, Points where) {
        return new TrialPlan(first, count, pairing, tilt, dimensions, where, section, use);
    }

    public TrialPlan inSection(int number) {
        return new TrialPlan(first, count, pairing, tilt, given, points, number, use);
    }

    public TrialPlan asPilot() {
        return new TrialPlan(first, count, pairing, tilt, given, points, section, Use.PILOT);
    }
}
