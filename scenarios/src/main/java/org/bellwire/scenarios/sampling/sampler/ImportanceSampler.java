package org.bellwire.scenarios.sampling.sampler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.scenarios.sampling.Block;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.WantedMean.Indicator;
import org.bellwire.scenarios.sampling.estimate.Moments;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/**
 * {@code importance}: attempts succeed, and coins fail, more or less often than they should, so that the rare becomes frequent, and every
 * trial weighs what its luck is worth. A share &delta; of the trials keeps the model's own law, so that no weight is above 1/&delta;: with f the
 * own and g the tilted law of a trial's luck, its weight is f/(&delta;f + (1-&delta;)g) (Hesterberg's defensive mixture; Owen and Zhou,
 * 2000). {@link TiltSearch} finds which tilt is best for the first probability asked for, unless it is given.
 */
public final class ImportanceSampler implements Sampler {
    private static final double STANDARD_DEFENSE = 0.1;
    private static final Range FACTOR = Range.between(1e-9, 1e9);
    private static final double LARGEST_SHARE = 0.05;
    private static final double STANDARD_ERRORS = 4;
    private static final double ROUGH = 0.15;

    @Override
    public String name() {
        return "importance";
    }

    @Override
    public String description() {
        return "attempts and swaps with other probabilities, weighed; for rare events";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("attempt_factor", "", "found by pilots", "times the success probability of attempts"),
                new Parameter("failure_factor", "", "found by pilots", "times the failure probability of swaps"),
                new Parameter("defensive", "", "0.1", "share of trials that keep the model's own law"));
    }

    @Override
    public Method read(Members members) {
        OptionalDouble attempts = members.quantity("attempt_factor", Quantity.FRACTION, FACTOR);
        OptionalDouble coins = members.quantity("failure_factor", Quantity.FRACTION, FACTOR);
        double defense =
                members.quantity("defensive", STANDARD_DEFENSE, Quantity.FRACTION, Range.between(0.001, 0.999));
        return study -> {
            Tilt given = new Tilt(attempts.orElse(1), coins.orElse(1), Tilt.Drawn.TILTED);
            Optional<Indicator> rare = study.wanted().stream()
                    .filter(Indicator.class::isInstance)
                    .map(Indicator.class::cast)
                    .findFirst();
            if (rare.isEmpty() || (attempts.isPresent() && coins.isPresent())) {
                return new Mixture(study, given, defense, 0).estimate();
            }
            TiltSearch search = new TiltSearch(study, rare.get(), attempts, coins);
            Tilt best = search.best(given);
            return new Mixture(study, best, defense, search.spent()).estimate();
        };
    }

    /** The sample itself. */
    private static final class Mixture {
        private final Study study;
        private final Tilt tilt;
        private final double defense;
        private final long spent;
        private final int wanted;
        private double sumOfWeights;
        private double sumOfSquares;
        private double largest;
        private long count;

        Mixture(Study study, Tilt tilt, double defense, long spent) {
            this.study = study;
            this.tilt = tilt;
            this.defense = defense;
            this.spent = spent;
            this.wanted = study.wanted().size();
        }

        Estimates estimate() {
            long own = Math.max(2, Math.round(defense * study.trials()));
            long tilted = Math.max(2, study.trials() - own);
            double share = (double) own / (own + tilted);
            // The last component is the weight itself, whose mean must be 1.
            double[][] plain = new double[wanted][wanted];
            Moments ofOwn = part(TrialPlan.plain(spent, own).tilted(tilt.ofOwnTrials()), share, plain);
            Moments ofTilted =
                    part(TrialPlan.plain(spent + own, tilted).tilted(tilt).asPilot(), share, plain);
            double[] means = new double[wanted];
            double[][] covariance = new double[wanted][wanted];
            for (int i = 0; i < wanted; i++) {
                means[i] = share * ofOwn.mean(i) + (1 - share) * ofTilted.mean(i);
                for (int j = 0; j < wanted; j++) {
                    covariance[i][j] = share * share * ofOwn.covariance(i, j) / own
                            + (1 - share) * (1 - share) * ofTilted.covariance(i, j) / tilted;
                }
            }
            double meanWeight = share * ofOwn.mean(wanted) + (1 - share) * ofTilted.mean(wanted);
            double weightError = Math.sqrt(share * share * ofOwn.covariance(wanted, wanted) / own
                    + (1 - share) * (1 - share) * ofTilted.covariance(wanted, wanted) / tilted);
            return new Estimates(
                    means,
                    covariance,
                    own + tilted - 2.0,
                    spent + own + tilted,
                    single(plain, means),
                    Map.of(
                            "attempt_factor",
                            tilt.attempts(),
                            "failure_factor",
                            tilt.coins(),
                            "effective_sample_size",
                            sumOfWeights * sumOfWeights / sumOfSquares,
                            "largest_weight_share",
                            largest / sumOfWeights,
                            "mean_weight",
                            meanWeight),
                    warnings(meanWeight, weightError, isRough(means, covariance)));
        }

        private Moments part(TrialPlan plan, double share, double[][] plain) {
            Moments moments = new Moments(wanted + 1);
            double[] row = new double[wanted + 1];
            study.visit(plan, (Block block) -> {
                for (int i = 0; i < block.count(); i++) {
                    double weight = 1 / (share + (1 - share) * Math.exp(-block.logWeights()[i]));
                    for (int j = 0; j < wanted; j++) {
                        row[j] = weight * block.value(i, j);
                        for (int k = 0; k <= j; k++) {
                            plain[j][k] += row[j] * block.value(i, k);
                        }
                    }
                    row[wanted] = weight;
                    moments.add(row, 0);
                    sumOfWeights += weight;
                    sumOfSquares += weight * weight;
                    largest = Math.max(largest, weight);
                    count++;
                }
            });
            return moments;
        }

        // E[Y Y'] - E[Y] E[Y'] under the model's own law, from the weighed trials.
        private double[][] single(double[][] plain, double[] means) {
            double[][] single = new double[wanted][wanted];
            for (int j = 0; j < wanted; j++) {
                for (int k = 0; k <= j; k++) {
                    single[j][k] = plain[j][k] / count - means[j] * means[k];
                    single[k][j] = single[j][k];
                }
            }
            return single;
        }

        // Few trials carry a rare event's estimate, and its law is skew, while it is known to no better than this.
        private boolean isRough(double[] means, double[][] covariance) {
            return IntStream.range(0, wanted)
                    .anyMatch(j -> study.wanted().get(j) instanceof Indicator
                            && Math.sqrt(covariance[j][j]) > ROUGH * means[j]);
        }

        private List<String> warnings(double meanWeight, double error, boolean rough) {
            List<String> warnings = new java.util.ArrayList<>();
            if (Math.abs(meanWeight - 1) > STANDARD_ERRORS * error && error > 0) {
                warnings.add(String.format(
                        java.util.Locale.ROOT,
                        "the mean weight is %.4f, and should be 1: the tilt misses a part of the law",
                        meanWeight));
            }
            if (largest / sumOfWeights > LARGEST_SHARE) {
                warnings.add("a single trial has more than 5 % of all weight: the tilt is too strong");
            }
            if (rough) {
                warnings.add(
                        "a probability is known to no better than 15 %: its interval may be too short; more trials");
            }
            return warnings;
        }
    }
}
