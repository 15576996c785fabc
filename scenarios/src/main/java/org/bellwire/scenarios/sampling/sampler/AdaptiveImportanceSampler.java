package org.bellwire.scenarios.sampling.sampler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.estimate.GaussianMixture;
import org.bellwire.scenarios.sampling.estimate.Moments;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;
import umontreal.ssj.probdist.NormalDist;

/**
 * {@code adaptive_importance}: many expectations over uncertain parameters with one sample (Demange-Chryst, Bachoc and Morio, arXiv 2212.00568).
 *
 * <p>With X standard normal, one coordinate an uncertain parameter, and I<sub>j</sub> = E[&phi;<sub>j</sub>(X)], points are drawn from g = &Sigma;
 * &alpha;<sub>j</sub>g<sub>j</sub>, where g<sub>j</sub> is near the ideal law &phi;<sub>j</sub>f/I<sub>j</sub>, and the g<sub>j</sub> serve as control
 * variates besides: I<sub>j</sub> = &beta;<sub>j</sub> + mean of (&phi;<sub>j</sub>f - &beta;<sub>j</sub>g<sub>j</sub>)/g. The g<sub>j</sub> (two normal
 * laws each), &alpha; and &beta; are improved batch by batch from all points so far, until a further batch would not pay; then they are kept, and a
 * fresh sample gives estimates without bias. The own law f stays in the mixture with a share, as a defence against light tails.
 */
public final class AdaptiveImportanceSampler implements Sampler {
    private static final double STANDARD_DEFENSE = 0.05;
    private static final int MOST_DIMENSIONS = 30;
    private static final int MOST_ADAPTING = 50_000;
    private static final int BATCHES = 5;
    // Batches that miss a tail think themselves better than those that find it: their variances do not count while
    // estimates move.
    private static final double SETTLED = 0.05;
    private static final double LEAST_SHARE = 1e-11;
    private static final double NEAR = 1e-6;
    private static final int UPDATES = 500;
    private static final double STANDARD_ERRORS = 4;
    private static final double EDGE = 0x1p-53;

    @Override
    public String name() {
        return "adaptive_importance";
    }

    @Override
    public String description() {
        return "uncertain parameters drawn where they matter most for all outputs, with control variates";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("defensive", "", "0.05", "share of points of the parameters' own law"));
    }

    @Override
    public Method read(Members members) {
        double defense = members.quantity("defensive", STANDARD_DEFENSE, Quantity.FRACTION, Range.between(0, 0.9));
        return study -> new Adaptation(study, defense).estimate();
    }

    /** The sampling law: the own law with a share, and one law an output. */
    private record Mixture(
            int dimensions, double defense, GaussianMixture own, double[] shares, List<GaussianMixture> laws) {
        double density(double own, double[] ofLaws) {
            double sum = defense * own;
            for (int j = 0; j < shares.length; j++) {
                sum += shares[j] * ofLaws[j];
            }
            return sum;
        }

        double density(double[] x) {
            double sum = defense > 0 ? defense * own.density(x) : 0;
            for (int j = 0; j < shares.length; j++) {
                sum += shares[j] * laws.get(j).density(x);
            }
            return sum;
        }

        double[] draw(CounterStream luck) {
            double[] uniforms = new double[dimensions + 1];
            double pick = luck.nextDouble();
            luck.nextArrayOfDouble(uniforms, 0, uniforms.length);
            if (pick < defense) {
                return own.at(uniforms);
            }
            double left = pick - defense;
            for (int j = 0; j < shares.length - 1; j++) {
                if (left < shares[j]) {
                    return laws.get(j).at(uniforms);
                }
                left -= shares[j];
            }
            return laws.get(shares.length - 1).at(uniforms);
        }
    }

    /** One use of the sampler. */
    private static final class Adaptation {
        private final Study study;
        private final double defense;
        private final int outputs;
        private final int dimensions;
        private final GaussianMixture own;
        private final CounterStream luck;
        private final List<double[]> points = new ArrayList<>();
        private final List<double[]> values = new ArrayList<>();
        // Of all points: the own density, and that of all batches so far.
        private final List<Double> ownDensity = new ArrayList<>();
        private final List<Double> drawnDensity = new ArrayList<>();
        private final List<Mixture> mixtures = new ArrayList<>();
        private double[] weights;
        private double[] estimates;
        private double[] controls;
        private Mixture mixture;
        private boolean hasSettled;

        Adaptation(Study study, double defense) {
            this.study = study;
            this.defense = defense;
            this.outputs = study.wanted().size();
            this.dimensions = study.laws().size();
            if (dimensions == 0 || dimensions > MOST_DIMENSIONS) {
                throw new UnsuitableStudyException("adaptive importance sampling is for 1 to " + MOST_DIMENSIONS
                        + " uncertain parameters; this" + " study has " + dimensions);
            }
            this.own = GaussianMixture.standard(dimensions);
            this.luck = new RandomStreams(study.seed(), 0).stream("adaptive_importance", "points");
        }

        Estimates estimate() {
            long all = Math.max(20, study.trials());
            int adapting = (int) Math.min(MOST_ADAPTING, all / 2);
            int batch = Math.max(2, adapting / BATCHES);
            double[] variance = firstBatch(batch);
            int spent = batch;
            boolean pays = true;
            while (pays && spent < adapting) {
                adapt();
                double[] next = nextBatch(batch, spent);
                double before = 0;
                double after = 0;
                for (int j = 0; j < outputs; j++) {
                    before += weights[j] * variance[j] / (all - spent);
                    after += weights[j] * next[j] / (all - spent - batch);
                }
                spent += batch;
                pays = before > after || !hasSettled;
                variance = next;
            }
            return last(all - spent, spent);
        }

        private double[] firstBatch(int count) {
            Mixture plain = new Mixture(dimensions, 1, own, new double[0], List.of());
            draw(plain, count, 0);
            Moments moments = new Moments(outputs);
            values.forEach(row -> moments.add(row, 0));
            estimates = moments.means();
            controls = estimates.clone();
            weights = new double[outputs];
            double[] variance = new double[outputs];
            double[] shares = new double[outputs];
            double sum = 0;
            for (int j = 0; j < outputs; j++) {
                if (!(estimates[j] > 0)) {
                    throw new UnsuitableStudyException("an output was 0 in all " + count
                            + " trials of the first batch; 'importance' or 'splitting' find rarer events");
                }
                weights[j] = 1 / (estimates[j] * estimates[j]);
                variance[j] = moments.covariance(j, j);
                shares[j] = Math.sqrt(weights[j]) * estimates[j];
                sum += shares[j];
            }
            for (int j = 0; j < outputs; j++) {
                shares[j] *= (1 - defense) / sum;
            }
            mixture = new Mixture(dimensions, defense, own, shares, List.of());
            return variance;
        }

        private void draw(Mixture from, int count, long first) {
            List<double[]> fresh = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                fresh.add(from.draw(luck));
            }
            values.addAll(evaluated(fresh, first));
            // The law of all points so far: every batch with its size.
            int known = points.size();
            mixtures.add(from);
            points.addAll(fresh);
            for (int n = 0; n < points.size(); n++) {
                double latest = from.density(points.get(n));
                if (n < known) {
                    drawnDensity.set(n, (drawnDensity.get(n) * known + latest * count) / (known + count));
                } else {
                    ownDensity.add(own.density(points.get(n)));
                    double sum = 0;
                    for (Mixture earlier : mixtures) {
                        sum += earlier.density(points.get(n));
                    }
                    // Batches are of one size.
                    drawnDensity.add(sum / mixtures.size());
                }
            }
        }

        private List<double[]> evaluated(List<double[]> where, long first) {
            List<double[]> rows = new ArrayList<>();
            TrialPlan plan = TrialPlan.plain(first, where.size())
                    .at(dimensions, (trial, count, coordinates) -> {
                        for (int i = 0; i < count; i++) {
                            fill(where.get((int) trial + i), coordinates, i * dimensions);
                        }
                    })
                    .asPilot();
            study.visit(plan, block -> {
                for (int i = 0; i < block.count(); i++) {
                    double[] row = Arrays.copyOfRange(block.values(), i * outputs, (i + 1) * outputs);
                    for (double value : row) {
                        if (!(value >= 0)) {
                            throw new UnsuitableStudyException(
                                    "an output is negative, and adaptive importance sampling needs outputs from 0");
                        }
                    }
                    rows.add(row);
                }
            });
            return rows;
        }

        private static void fill(double[] x, double[] coordinates, int at) {
            for (int d = 0; d < x.length; d++) {
                coordinates[at + d] = Math.min(1 - EDGE, Math.max(EDGE, NormalDist.cdf01(x[d])));
            }
        }

        private void adapt() {
            int count = points.size();
            List<GaussianMixture> laws = new ArrayList<>();
            double[] worth = new double[count];
            for (int j = 0; j < outputs; j++) {
                for (int n = 0; n < count; n++) {
                    worth[n] = ownDensity.get(n) / drawnDensity.get(n) * values.get(n)[j];
                }
                laws.add(GaussianMixture.fitted(points, worth));
            }
            mixture = new Mixture(dimensions, defense, own, shares(laws), laws);
        }

        // Multiplicative updates: each share times the root of its gradient, until no gradient is above the objective.
        private double[] shares(List<GaussianMixture> laws) {
            int count = points.size();
            double[][] densities = new double[count][outputs];
            double[] gain = new double[count];
            for (int n = 0; n < count; n++) {
                for (int j = 0; j < outputs; j++) {
                    densities[n][j] = laws.get(j).density(points.get(n));
                    double rest = ownDensity.get(n) * values.get(n)[j] - controls[j] * densities[n][j];
                    gain[n] += weights[j] * rest * rest / drawnDensity.get(n);
                }
            }
            double[] shares = mixture.shares().clone();
            double[] gradient = new double[outputs];
            for (int update = 0; update < UPDATES; update++) {
                Arrays.fill(gradient, 0);
                double objective = 0;
                for (int n = 0; n < count; n++) {
                    double density = defense * ownDensity.get(n);
                    for (int j = 0; j < outputs; j++) {
                        density += shares[j] * densities[n][j];
                    }
                    double ratio = gain[n] / density;
                    objective += ratio;
                    for (int j = 0; j < outputs; j++) {
                        gradient[j] += ratio / density * densities[n][j];
                    }
                }
                double sum = 0;
                double steepest = 0;
                for (int j = 0; j < outputs; j++) {
                    steepest = Math.max(steepest, gradient[j]);
                    shares[j] = Math.max(LEAST_SHARE, shares[j] * Math.sqrt(gradient[j]));
                    sum += shares[j];
                }
                for (int j = 0; j < outputs; j++) {
                    shares[j] *= (1 - defense) / sum;
                }
                if (steepest * (1 - defense) / objective - 1 < NEAR) {
                    return shares;
                }
            }
            return shares;
        }

        // Draws points, and returns the variances that the laws behind them give.
        private double[] nextBatch(int count, int spent) {
            int from = points.size();
            draw(mixture, count, spent);
            Moments moments = new Moments(2 * outputs);
            double[] row = new double[2 * outputs];
            double[] ofLaws = new double[outputs];
            for (int n = from; n < points.size(); n++) {
                fillRow(points.get(n), values.get(n), ownDensity.get(n), ofLaws, row);
                moments.add(row, 0);
            }
            double[] variance = new double[outputs];
            hasSettled = true;
            for (int j = 0; j < outputs; j++) {
                double ofControl = moments.covariance(outputs + j, outputs + j);
                controls[j] = ofControl > 0 ? moments.covariance(j, outputs + j) / ofControl : 0;
                // The better the points, the better is known what a relative error is relative to: those of the first
                // batch may miss a
                // tail that makes most of the mean.
                double earlier = estimates[j];
                estimates[j] = controls[j] + moments.mean(j) - controls[j] * moments.mean(outputs + j);
                hasSettled &= Math.abs(estimates[j] - earlier) <= SETTLED * estimates[j];
                if (estimates[j] > 0) {
                    weights[j] = 1 / (estimates[j] * estimates[j]);
                }
                variance[j] = moments.covariance(j, j)
                        - 2 * controls[j] * moments.covariance(j, outputs + j)
                        + controls[j] * controls[j] * ofControl;
            }
            return variance;
        }

        // Weighed outputs, then controls.
        private void fillRow(double[] point, double[] value, double ownLaw, double[] ofLaws, double[] row) {
            for (int j = 0; j < outputs; j++) {
                ofLaws[j] = mixture.laws().get(j).density(point);
            }
            double density = mixture.density(ownLaw, ofLaws);
            for (int j = 0; j < outputs; j++) {
                row[j] = ownLaw / density * value[j];
                row[outputs + j] = ofLaws[j] / density;
            }
        }

        private Estimates last(long count, long spent) {
            Moments moments = new Moments(outputs + 1);
            double[][] plain = new double[outputs][outputs];
            double[] row = new double[2 * outputs];
            double[] rests = new double[outputs + 1];
            double[] ofLaws = new double[outputs];
            int size = 1 << 16;
            for (long done = 0; done < count; done += size) {
                List<double[]> fresh = new ArrayList<>();
                for (int n = 0; n < Math.min(size, count - done); n++) {
                    fresh.add(mixture.draw(luck));
                }
                List<double[]> outcomes = evaluated(fresh, spent + done);
                for (int n = 0; n < fresh.size(); n++) {
                    double ownLaw = own.density(fresh.get(n));
                    fillRow(fresh.get(n), outcomes.get(n), ownLaw, ofLaws, row);
                    double weight = ownLaw / mixture.density(ownLaw, ofLaws);
                    for (int j = 0; j < outputs; j++) {
                        rests[j] = row[j] - controls[j] * row[outputs + j];
                        for (int k = 0; k <= j; k++) {
                            plain[j][k] += weight * outcomes.get(n)[j] * outcomes.get(n)[k] / count;
                        }
                    }
                    rests[outputs] = weight;
                    moments.add(rests, 0);
                }
            }
            double[] means = new double[outputs];
            double[][] single = new double[outputs][outputs];
            for (int j = 0; j < outputs; j++) {
                means[j] = controls[j] + moments.mean(j);
            }
            for (int j = 0; j < outputs; j++) {
                for (int k = 0; k <= j; k++) {
                    single[j][k] = plain[j][k] - means[j] * means[k];
                    single[k][j] = single[j][k];
                }
            }
            double meanWeight = moments.mean(outputs);
            double error = Math.sqrt(moments.covariance(outputs, outputs) / count);
            return new Estimates(
                    means,
                    Matrices.times(moments.covariance(outputs), 1.0 / count),
                    count - 1.0,
                    spent + count,
                    single,
                    Map.of("batches", (double) mixtures.size(), "mean_weight", meanWeight),
                    Math.abs(meanWeight - 1) > STANDARD_ERRORS * error + NEAR
                            ? List.of("the mean weight is " + meanWeight
                                    + ", and should be 1: the sampling law misses a part of the parameters' law")
                            : List.of());
        }
    }
}
