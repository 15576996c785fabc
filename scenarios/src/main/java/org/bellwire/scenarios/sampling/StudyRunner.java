package org.bellwire.scenarios.sampling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.sampling.StudyResult.Distribution;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import umontreal.ssj.probdist.StudentDist;

/** Runs a study: spends its trials on a device, in rounds if it has a goal, and turns the sampler's estimates into those of its outputs. */
public final class StudyRunner {
    /** Outcomes of which pictures are drawn, if a model has them. */
    private static final List<String> PICTURED = List.of("fidelity", "delivery_time");

    private static final long FIRST_ROUND = 4096;
    private static final double MOST_GROWTH = 10;
    private static final double LEAST_GROWTH = 1.5;
    private static final double MARGIN = 1.1;
    private static final double STEP = 1e-6;
    private static final int MOST_PICTURED = 200_000;

    private final StudyPlan plan;
    private final DeviceChoice device;
    private final Consumer<String> remarks;
    private final LongConsumer progress;
    private final List<WantedMean> wanted;
    private final List<Integer> kept;

    /**
     * @param remarks takes lines for people
     * @param progress takes numbers of trials done
     */
    public StudyRunner(StudyPlan plan, DeviceChoice device, Consumer<String> remarks, LongConsumer progress) {
        this.plan = plan;
        this.device = device;
        this.remarks = remarks;
        this.progress = progress;
        this.wanted = wanted(plan);
        Set<Integer> columns = new LinkedHashSet<>();
        plan.outputs().forEach(output -> {
            if (output instanceof Output.Quantile quantile) {
                columns.add(quantile.column());
            }
        });
        this.kept = List.copyOf(columns);
    }

    // Functions of means may need all of them.
    private static List<WantedMean> wanted(StudyPlan plan) {
        Set<WantedMean> all = new LinkedHashSet<>();
        plan.outputs().forEach(output -> {
            if (output instanceof Output.Mean mean) {
                all.add(mean.of());
            } else if (output instanceof Output.Derived) {
                IntStream.range(0, plan.model().outcomes().size()).forEach(i -> all.add(new WantedMean.Outcome(i)));
            }
        });
        if (all.isEmpty()) {
            all.add(new WantedMean.Outcome(0));
        }
        return List.copyOf(all);
    }

    /**
     * Runs it.
     *
     * @throws UnsuitableStudyException if the sampler or the device can do nothing for it
     */
    public StudyResult run() {
        if (plan.trials() > Sections.most(kept.size())) {
            throw new UnsuitableStudyException("quantiles need every outcome in memory, which is too much for "
                    + plan.trials() + " trials; at most " + Sections.most(kept.size()));
        }
        long begun = System.nanoTime();
        DeviceChoice.Chosen chosen = device.choose(plan.model(), plan.seed(), plan.trials());
        chosen.remark().ifPresent(remarks);
        try (Evaluator evaluator =
                new Evaluator(plan.seed(), chosen.worker(), () -> device.plain(plan.model()), remarks, progress)) {
            long trials = plan.goal().isPresent() ? Math.min(FIRST_ROUND, plan.trials()) : plan.trials();
            long spent = 0;
            int rounds = 0;
            Round round;
            boolean enough;
            do {
                round = new Round(trials, evaluator);
                spent += round.estimates.trials();
                rounds++;
                enough = plan.goal().isEmpty()
                        || trials >= plan.trials()
                        || round.excess(plan.goal().get()) <= 1;
                if (!enough) {
                    double growth = Math.pow(round.excess(plan.goal().get()), 2) * MARGIN;
                    growth = Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, growth));
                    trials = Math.min(plan.trials(), (long) Math.ceil(trials * growth));
                }
            } while (!enough);
            List<String> warnings = new ArrayList<>(round.estimates.warnings());
            if (plan.goal().isPresent() && round.excess(plan.goal().get()) > 1) {
                warnings.add("the precision asked for was not reached within " + plan.trials() + " trials");
            }
            return new StudyResult(
                    plan,
                    round.results(),
                    spent,
                    rounds,
                    evaluator.hasFallenBack() ? DeviceChoice.PLAIN : chosen.name(),
                    (System.nanoTime() - begun) * 1e-9,
                    round.estimates.diagnostics(),
                    warnings,
                    plan.sensitivity().isPresent()
                            ? new SensitivityAnalysis(plan, evaluator, wanted).indices()
                            : List.of(),
                    distributions(evaluator));
        }
    }

    // Plain trials, whatever the sampler.
    private List<Distribution> distributions(Evaluator evaluator) {
        List<Integer> columns = PICTURED.stream()
                .map(plan.model().outcomes()::indexOf)
                .filter(column -> column >= 0)
                .toList();
        if (columns.isEmpty()) {
            return List.of();
        }
        Sections sections = new Sections(columns);
        Study study = new Study(plan.model(), wanted, plan.trials(), evaluator, sections);
        study.visit(TrialPlan.plain(0, Math.min(MOST_PICTURED, plan.trials())), block -> {});
        return columns.stream()
                .map(column -> {
                    String outcome = plan.model().outcomes().get(column);
                    return new Distribution(outcome, plan.model().unit(outcome), sections.sorted(column));
                })
                .toList();
    }

    /** One spending of trials. */
    private final class Round {
        private final Sections sections = new Sections(kept);
        private final Estimates estimates;

        Round(long trials, Evaluator evaluator) {
            this.estimates = plan.sampler().estimate(new Study(plan.model(), wanted, trials, evaluator, sections));
            if (!kept.isEmpty() && sections.isEmpty()) {
                throw new UnsuitableStudyException("the sampler '" + plan.samplerName()
                        + "' gives no quantiles; crude, antithetic, stratified, sobol and lattice do");
            }
        }

        List<OutputResult> results() {
            return plan.outputs().stream().map(this::result).toList();
        }

        // How many times wider than wanted the widest interval is.
        double excess(StudyPlan.Goal goal) {
            double most = 0;
            for (int index : goal.outputs()) {
                Estimate estimate = result(plan.outputs().get(index)).estimate();
                double target = goal.relativeHalfWidth() * Math.abs(estimate.mean());
                double excess = target > 0 ? estimate.halfWidth() / target : MOST_GROWTH;
                most = Math.max(most, Double.isNaN(excess) ? MOST_GROWTH : excess);
            }
            return most;
        }

        private OutputResult result(Output output) {
            if (output instanceof Output.Quantile quantile) {
                return new OutputResult(
                        output,
                        sections.quantile(quantile.column(), quantile.share(), plan.confidence()),
                        Optional.empty());
            }
            double[] gradient = new double[wanted.size()];
            double mean;
            if (output instanceof Output.Derived derived) {
                mean = derived(derived.of(), gradient);
            } else {
                int at = wanted.indexOf(((Output.Mean) output).of());
                gradient[at] = 1;
                mean = estimates.means()[at];
            }
            double variance = quadratic(estimates.covariance(), gradient);
            double crude = quadratic(estimates.single(), gradient) / estimates.trials();
            double quantile = StudentDist.inverseF(
                    (int) Math.min(Integer.MAX_VALUE, Math.max(1, estimates.freedom())), 0.5 + plan.confidence() / 2);
            return new OutputResult(
                    output,
                    new Estimate(mean, quantile * Math.sqrt(variance), plan.confidence(), estimates.trials()),
                    variance > 0 ? Optional.of(crude / variance) : Optional.empty());
        }

        // Central differences: the functions are smooth but for kinks where a rate becomes 0.
        private double derived(DerivedOutput output, double[] gradient) {
            int outcomes = plan.model().outcomes().size();
            int[] at = IntStream.range(0, outcomes)
                    .map(i -> wanted.indexOf(new WantedMean.Outcome(i)))
                    .toArray();
            double[] means = new double[outcomes];
            for (int i = 0; i < outcomes; i++) {
                means[i] = estimates.means()[at[i]];
            }
            for (int i = 0; i < outcomes; i++) {
                double step = Math.max(Math.abs(means[i]), STEP) * STEP;
                double[] near = means.clone();
                near[i] += step;
                double above = output.ofMeans().applyAsDouble(near);
                near[i] -= 2 * step;
                gradient[at[i]] += (above - output.ofMeans().applyAsDouble(near)) / (2 * step);
            }
            return output.ofMeans().applyAsDouble(means);
        }
    }

    private static double quadratic(double[][] matrix, double[] gradient) {
        double sum = 0;
        for (int i = 0; i < gradient.length; i++) {
            for (int j = 0; j < gradient.length; j++) {
                sum += gradient[i] * gradient[j] * (gradient[i] == 0 || gradient[j] == 0 ? 0 : matrix[i][j]);
            }
        }
        return Math.max(0, sum);
    }
}
