package org.bellwire.scenarios.sampling;

/**
 * What some trials gave, in their order.
 *
 * @param first number of the first trial
 * @param count of trials
 * @param wanted numbers a trial
 * @param values the wanted numbers, a trial after the other
 * @param controlled controls a trial
 * @param controls the controls, a trial after the other
 * @param logWeights logarithms of the model's own law over the tilted one
 */
public record Block(
        long first, int count, int wanted, double[] values, int controlled, double[] controls, double[] logWeights) {
    /** Trials that are handed over at once, but for the last. Sums over blocks of this size do not depend on batches. */
    public static final int SIZE = 4096;

    public double value(int trial, int column) {
        return values[trial * wanted + column];
    }

    public double control(int trial, int column) {
        return controls[trial * controlled + column];
    }
}
