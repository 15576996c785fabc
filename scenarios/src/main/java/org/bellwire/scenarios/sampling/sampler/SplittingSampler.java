package org.bellwire.scenarios.sampling.sampler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.scenarios.sampling.Estimates;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.WantedMean.Indicator;
import org.bellwire.scenarios.sampling.WantedMean.Outcome;
import org.bellwire.scenarios.sampling.estimate.Moments;
import org.bellwire.topologies.json.Members;
import umontreal.ssj.probdist.NormalDist;

/**
 * {@code splitting}: adaptive multilevel splitting for one rare probability. Particles are trials, given by their uniform numbers, and their
 * score is how near the outcome is to the threshold. The worse half is replaced by copies of the others, which are then moved: some of their
 * numbers take a step, and the move holds if the score stays above the level. The probability is the product of the shares that were kept
 * (Cérou and Guyader, 2007; Bréhier et al., 2016: unbiased). Independent runs give the error.
 */
public final class SplittingSampler implements Sampler {
    private static final int STANDARD_PARTICLES = 2000;
    private static final int STANDARD_RUNS = 20;
    private static final int STANDARD_MOVES = 10;
    private static final int SHORTEST_STEP = 4;
    private static final double EDGE = 0x1p-53;
    private static final int MOST_LEVELS = 2000;

    @Override
    public String name() {
        return "splitting";
    }

    @Override
    public String description() {
        return "adaptive multilevel splitting, for one rare probability";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("particles", "", "2000", "trials that are alive at once"),
                new Parameter("runs", "", "20", "independent repetitions, of which the error is taken"),
                new Parameter("moves", "", "10", "moves of a copy before the next level"));
    }

    @Override
    public Method read(Members members) {
        int particles = (int) members.whole("particles", STANDARD_PARTICLES, 10, 10_000_000);
        int runs = (int) members.whole("runs", STANDARD_RUNS, 2, 10_000);
        int moves = (int) members.whole("moves", STANDARD_MOVES, 1, 1000);
        return study -> estimate(study, particles, runs, moves);
    }

    private static Estimates estimate(Study study, int particles, int runs, int moves) {
        if (study.wanted().size() != 1 || !(study.wanted().get(0) instanceof Indicator target)) {
            throw new UnsuitableStudyException("splitting estimates one probability, such as p(delivery_time>1 s),"
                    + " and nothing beside it; name it as the only output");
        }
        if (study.telling() == 0) {
            throw new UnsuitableStudyException(
                    "the model does not say which random numbers matter, so that none can be" + " moved");
        }
        Study scored = study.wanting(List.of(new Outcome(target.column())));
        Moments estimates = new Moments(1);
        long spent = 0;
        int extinct = 0;
        for (int run = 0; run < runs; run++) {
            Run one = new Run(scored, target, particles, moves, run, spent);
            double probability = one.probability();
            spent = one.spent;
            extinct += probability == 0 ? 1 : 0;
            estimates.add(new double[] {probability}, 0);
        }
        double mean = estimates.mean(0);
        return new Estimates(
                new double[] {mean},
                new double[][] {{estimates.covariance(0, 0) / runs}},
                runs - 1.0,
                spent,
                new double[][] {{mean * (1 - mean)}},
                Map.of("runs", (double) runs, "extinct_runs", (double) extinct),
                extinct > 0
                        ? List.of(extinct + " of " + runs + " runs lost all particles: more particles or moves")
                        : List.of());
    }

    /** One independent run. */
    private static final class Run {
        private final Study study;
        private final Indicator target;
        private final int particles;
        private final int moves;
        private final int dimensions;
        private final CounterStream luck;
        private final double[][] points;
        private final double[] scores;
        private long spent;

        Run(Study study, Indicator target, int particles, int moves, int run, long spent) {
            this.study = study;
            this.target = target;
            this.particles = particles;
            this.moves = moves;
            this.dimensions = study.telling();
            this.luck = new RandomStreams(study.seed(), run).stream("splitting", "moves");
            this.points = new double[particles][dimensions];
            this.scores = new double[particles];
            this.spent = spent;
        }

        double probability() {
            for (double[] point : points) {
                luck.nextArrayOfDouble(point, 0, dimensions);
            }
            System.arraycopy(scored(points), 0, scores, 0, particles);
            double probability = 1;
            for (int level = 0; level < MOST_LEVELS; level++) {
                double median = sortedScores()[(particles - 1) / 2];
                if (median > 0) {
                    break;
                }
                int[] lost = IntStream.range(0, particles)
                        .filter(i -> scores[i] <= median)
                        .toArray();
                probability *= 1 - (double) lost.length / particles;
                if (lost.length == particles) {
                    return 0;
                }
                replace(lost, median);
            }
            long arrived = Arrays.stream(scores).filter(score -> score > 0).count();
            return probability * arrived / particles;
        }

        private double[] sortedScores() {
            double[] sorted = scores.clone();
            Arrays.sort(sorted);
            return sorted;
        }

        private void replace(int[] lost, double level) {
            List<Integer> alive = new ArrayList<>();
            for (int i = 0; i < particles; i++) {
                if (scores[i] > level) {
                    alive.add(i);
                }
            }
            for (int i : lost) {
                int parent = alive.get(luck.nextInt(0, alive.size() - 1));
                points[i] = points[parent].clone();
                scores[i] = scores[parent];
            }
            for (int move = 0; move < moves; move++) {
                double[][] proposals = new double[lost.length][];
                for (int k = 0; k < lost.length; k++) {
                    proposals[k] = proposal(points[lost[k]]);
                }
                double[] results = scored(proposals);
                for (int k = 0; k < lost.length; k++) {
                    if (results[k] > level) {
                        points[lost[k]] = proposals[k];
                        scores[lost[k]] = results[k];
                    }
                }
            }
        }

        // Some numbers take a step, short or long, as normal scores: z becomes sqrt(1 - s^2) z + s N(0, 1), which is
        // reversible for the
        // normal law, and so for the uniform one (preconditioned Crank-Nicolson).
        private double[] proposal(double[] point) {
            double[] proposal = point.clone();
            int certain = luck.nextInt(0, dimensions - 1);
            double share = luck.nextDouble() * luck.nextDouble();
            double step = Math.pow(2, -luck.nextInt(0, SHORTEST_STEP));
            double keep = Math.sqrt(1 - step * step);
            for (int d = 0; d < dimensions; d++) {
                if (d == certain || luck.nextDouble() < share) {
                    double z = keep * NormalDist.inverseF01(point[d]) + step * NormalDist.inverseF01(luck.nextDouble());
                    proposal[d] = Math.min(1 - EDGE, Math.max(EDGE, NormalDist.cdf01(z)));
                }
            }
            return proposal;
        }

        // Numbers beyond those that are given are drawn anew with every trial.
        private double[] scored(double[][] where) {
            double[] results = new double[where.length];
            int[] at = new int[1];
            TrialPlan plan = TrialPlan.plain(spent, where.length)
                    .at(dimensions, (trial, count, coordinates) -> {
                        for (int i = 0; i < count; i++) {
                            System.arraycopy(where[(int) trial + i], 0, coordinates, i * dimensions, dimensions);
                        }
                    })
                    .asPilot();
            study.visit(plan, block -> {
                for (int i = 0; i < block.count(); i++) {
                    results[at[0]++] = target.score(block.value(i, 0));
                }
            });
            spent += where.length;
            return results;
        }
    }
}
