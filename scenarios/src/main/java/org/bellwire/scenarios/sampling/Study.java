package org.bellwire.scenarios.sampling;

import java.util.List;
import java.util.function.Consumer;

/** A study as a sampler sees it: which means are wanted, how many trials may be spent, and the trials themselves. */
public final class Study {
    private final TrialModel model;
    private final List<WantedMean> wanted;
    private final long trials;
    private final Evaluator evaluator;
    private final Sections sections;

    /**
     * @param wanted in the order of a block's values
     * @param trials to be spent, about
     * @param sections takes the outcomes that stand for the model's law
     */
    Study(TrialModel model, List<WantedMean> wanted, long trials, Evaluator evaluator, Sections sections) {
        this.model = model;
        this.wanted = List.copyOf(wanted);
        this.trials = trials;
        this.evaluator = evaluator;
        this.sections = sections;
    }

    /** The same study, with other means wanted. */
    public Study wanting(List<WantedMean> others) {
        return new Study(model, others, trials, evaluator, sections);
    }

    public List<WantedMean> wanted() {
        return wanted;
    }

    /** Controls of a trial: numbers whose mean is 0. */
    public int controls() {
        return model.controls().size();
    }

    /** Trials to be spent. */
    public long trials() {
        return trials;
    }

    public Laws laws() {
        return model.laws();
    }

    /** How many uniform numbers of a trial matter most, uncertain parameters included. */
    public int telling() {
        return Math.max(model.telling(), model.laws().size());
    }

    /** Seed of all luck; a sampler that needs luck of its own makes it of this. */
    public long seed() {
        return evaluator.seed();
    }

    /** Runs trials and hands them over in order, block by block. */
    public void visit(TrialPlan plan, Consumer<Block> visitor) {
        evaluator.run(model, plan, (batch, from, count) -> visitor.accept(block(plan, batch, from, count)));
    }

    private Block block(TrialPlan plan, Batch batch, int from, int count) {
        int stride = model.columns() + 1;
        int outcomes = model.outcomes().size();
        int controls = controls();
        double[] values = new double[count * wanted.size()];
        double[] controlValues = new double[count * controls];
        double[] logWeights = new double[count];
        double[] rows = batch.rows();
        for (int i = 0; i < count; i++) {
            int at = (from + i) * stride;
            for (int j = 0; j < wanted.size(); j++) {
                values[i * wanted.size() + j] = wanted.get(j).of(rows, at);
            }
            System.arraycopy(rows, at + outcomes, controlValues, i * controls, controls);
            logWeights[i] = rows[at + stride - 1];
        }
        if (plan.use() == TrialPlan.Use.ESTIMATE) {
            sections.add(plan, rows, from, count, stride, batch.first() + from);
        }
        return new Block(batch.first() + from, count, wanted.size(), values, controls, controlValues, logWeights);
    }
}
