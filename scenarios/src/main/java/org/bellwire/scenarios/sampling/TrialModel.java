package org.bellwire.scenarios.sampling;

import java.util.List;

/** A model with its parameters: what one trial does. Immutable; trials run in parallel. */
public interface TrialModel {
    /** Names of what a trial gives, in the order of a row: {@code fidelity}, {@code delivery_time}. */
    List<String> outcomes();

    /** Names of further numbers of a row, after the outcomes, whose mean is exactly 0 whatever the parameters. */
    default List<String> controls() {
        return List.of();
    }

    /** The uncertain parameters; a trial's {@link Draws#parameter} are drawn from them. */
    default Laws laws() {
        return Laws.NONE;
    }

    /** Outputs that are made of means of outcomes, such as a key rate of an error rate and a time. */
    default List<DerivedOutput> derived() {
        return List.of();
    }

    /** How many uniform numbers of a trial matter most, counted from the first: what point sets are made for. */
    default int telling() {
        return 0;
    }

    /** The unit of an outcome, for people; empty for a pure number. */
    default String unit(String outcome) {
        return "";
    }

    /**
     * Runs one trial.
     *
     * @param row takes the outcomes, then the controls
     */
    void trial(Draws draws, double[] row);

    /**
     * Runs some trials of a batch: one by one, unless a model knows a faster way to the same rows.
     *
     * @param from index of the first
     * @param to index after the last
     */
    default void runTrials(Batch batch, int from, int to) {
        CounterDraws draws = new CounterDraws(laws(), batch);
        double[] row = new double[columns()];
        for (int i = from; i < to; i++) {
            draws.begin(i);
            trial(draws, row);
            System.arraycopy(row, 0, batch.rows(), i * (row.length + 1), row.length);
            batch.rows()[i * (row.length + 1) + row.length] = draws.logWeight();
        }
    }

    /** Numbers in a row. */
    default int columns() {
        return outcomes().size() + controls().size();
    }
}
