package org.bellwire.scenarios.sampling.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.scenarios.sampling.Batch;
import org.bellwire.scenarios.sampling.DerivedOutput;
import org.bellwire.scenarios.sampling.Draws;
import org.bellwire.scenarios.sampling.Laws;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.TrialModel;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.chain.ChainSettings.Order;
import org.bellwire.scenarios.sampling.chain.SwapProgram.Kind;
import org.bellwire.scenarios.sampling.chain.SwapProgram.Step;

/**
 * One end-to-end pair over a chain of repeaters.
 *
 * <p>All links are tried at once, each until it succeeds: T = K·period with K geometric. A pair waits in two memories, whose decay multiplies its
 * correlations by exp(-rate·wait), until its neighbor is there; then the node between them swaps, with its success probability and noise. If
 * that fails, or a pair waits longer than the cutoff, all links below are made again from then on. Purification takes two equal pairs made
 * side by side. Messages take no time but {@code duration}.
 *
 * <p>Sources: Brand, Coopmans and Elkouss, arXiv 1912.07688 (nested chains); Kamin et al., arXiv 2203.10318 (swapping as soon as possible);
 * Dür and Briegel, arXiv 0705.4165 (states). This class is written for reading; {@link OrderedSteps} and {@link EagerSteps} give the same bits faster.
 */
public final class RepeaterChain implements TrialModel {
    private static final List<String> OUTCOMES =
            List.of("fidelity", "weight_z", "weight_x", "weight_y", "delivery_time", "attempts", "qber");
    private static final List<String> CONTROLS = List.of("attempts - expected", "swaps - expected");
    private static final int ROW = OUTCOMES.size() + CONTROLS.size() + 1;
    private static final int MOST_STEPS = 5_000_000;
    private static final double[] POWERS = ChainBatch.powers();
    private static final int WEIGHT_Z = 1;
    private static final int WEIGHT_X = 2;
    private static final int WEIGHT_Y = 3;
    private static final int TIME = 4;
    private static final int ATTEMPTS = 5;

    private final ChainSettings settings;
    private final Laws laws;
    private final Optional<SwapProgram> program;
    private final ChainTable table;
    private final Optional<double[]> fixedTable;

    RepeaterChain(ChainSettings settings, Laws laws) {
        this.settings = settings;
        this.laws = laws;
        this.program = settings.swap().order() == Order.AS_SOON_AS_POSSIBLE
                        && settings.links().size() > 1
                ? Optional.empty()
                : Optional.of(
                        SwapProgram.of(settings.links().size(), settings.swap().order(), settings.distillation()));
        this.table = new ChainTable(settings, Tilt.NONE);
        this.fixedTable = laws.size() == 0 ? Optional.of(filled(index -> Double.NaN)) : Optional.empty();
    }

    private double[] filled(java.util.function.IntToDoubleFunction parameters) {
        double[] numbers = new double[table.size()];
        table.fill(parameters, numbers, 0);
        return numbers;
    }

    @Override
    public List<String> outcomes() {
        return OUTCOMES;
    }

    @Override
    public List<String> controls() {
        return CONTROLS;
    }

    @Override
    public Laws laws() {
        return laws;
    }

    @Override
    public int telling() {
        return laws.size() + settings.links().size();
    }

    @Override
    public String unit(String outcome) {
        return outcome.equals("delivery_time") ? "s" : "";
    }

    @Override
    public List<DerivedOutput> derived() {
        return List.of(
                new DerivedOutput("rate", "1/s", means -> 1 / means[TIME]),
                new DerivedOutput("secret_key_rate", "bit/s", means -> bb84(means) / means[TIME]),
                new DerivedOutput("bb84_key_fraction", "", RepeaterChain::bb84),
                new DerivedOutput("six_state_key_rate", "bit/s", means -> sixState(means) / means[TIME]),
                new DerivedOutput("six_state_key_fraction", "", RepeaterChain::sixState));
    }

    /** 1 - h(e_z) - h(e_x), of the mean weights, or 0 (Shor and Preskill); sifting and the cost of real error correction not included. */
    static double bb84(double[] means) {
        double bit = means[WEIGHT_X] + means[WEIGHT_Y];
        double phase = means[WEIGHT_Z] + means[WEIGHT_Y];
        return Math.max(0, 1 - entropy(bit) - entropy(1 - bit) - entropy(phase) - entropy(1 - phase));
    }

    /** 1 - H(weights), or 0: six states, or one-way hashing. */
    static double sixState(double[] means) {
        double rest = means[WEIGHT_Z] + means[WEIGHT_X] + means[WEIGHT_Y];
        return Math.max(
                0,
                1 - entropy(1 - rest) - entropy(means[WEIGHT_Z]) - entropy(means[WEIGHT_X]) - entropy(means[WEIGHT_Y]));
    }

    private static double entropy(double p) {
        return p > 0 ? -p * Math.log(p) / Math.log(2) : 0;
    }

    /** Whether nodes swap in a fixed order. */
    public boolean isOrdered() {
        return program.isPresent();
    }

    /** Whether pairs are purified on the way. */
    public boolean isPurified() {
        return program.stream().flatMap(order -> order.steps().stream()).anyMatch(step -> step.kind() == Kind.PURIFY);
    }

    /** Numbers of the table that every trial has for itself. */
    public int tableNumbersPerTrial() {
        return laws.size() == 0 ? 0 : table.size();
    }

    /** The description, for devices. */
    ChainSettings settings() {
        return settings;
    }

    /** The order of steps; empty if nodes swap as soon as they can. */
    Optional<SwapProgram> program() {
        return program;
    }

    /** As {@link #trial}, with the arrays of {@link OrderedSteps} and {@link EagerSteps}. */
    @Override
    public void runTrials(Batch batch, int from, int to) {
        ChainBatch arrays = new ChainBatch(this, batch, from, to);
        int[] shape = arrays.shape();
        int[] steps = arrays.program();
        double[] rows = new double[(to - from) * shape[2]];
        for (int i = 0; i < to - from; i++) {
            if (arrays.isOrdered()) {
                OrderedSteps.trial(i, shape, steps, arrays.table(), arrays.given(), POWERS, rows);
            } else {
                EagerSteps.trial(i, shape, steps, arrays.table(), arrays.given(), POWERS, rows);
            }
        }
        System.arraycopy(rows, 0, batch.rows(), from * shape[2], rows.length);
        requireFinished(rows, to - from);
    }

    /**
     * Refuses trials that were given up.
     *
     * @param rows of a batch, each with its weight behind
     * @throws UnsuitableStudyException if one was
     */
    public static void requireFinished(double[] rows, int count) {
        for (int i = 0; i < count; i++) {
            if (rows[i * ROW + ATTEMPTS] < 0) {
                throw endless();
            }
        }
    }

    private static UnsuitableStudyException endless() {
        return new UnsuitableStudyException("a trial was given up after " + MOST_STEPS
                + " steps: hardly any pair ever meets its partner; a longer cutoff, more frequent successes, or less"
                + " purification");
    }

    @Override
    public void trial(Draws draws, double[] row) {
        double[] numbers = fixedTable.orElseGet(() -> filled(draws::parameter));
        Course course = new Course(draws, numbers);
        StoredPair pair =
                (program.isPresent() ? course.ordered(program.get().steps()) : course.asSoonAsPossible()).settled();
        double up = 1.0 + pair.z();
        double together = pair.x() + pair.y();
        double down = 1.0 - pair.z();
        double apart = pair.x() - pair.y();
        row[0] = (up + together) * 0.25;
        row[WEIGHT_Z] = (up - together) * 0.25;
        row[WEIGHT_X] = (down + apart) * 0.25;
        row[WEIGHT_Y] = (down - apart) * 0.25;
        row[TIME] = pair.ready();
        row[TIME + 1] = course.attempts;
        row[TIME + 2] = 0.5 - (pair.x() + pair.z()) * 0.25;
        row[OUTCOMES.size()] = course.surplus;
        row[OUTCOMES.size() + 1] = course.coins;
    }

    /** One trial on its way. */
    private final class Course {
        private final Draws draws;
        private final double[] table;
        private final double[] nodeRates;
        private final int rest;
        private double attempts;
        // Sums of what was drawn less what was to be expected: controls of mean 0.
        private double surplus;
        private double coins;
        // When the last step failed, s; negative if it did not.
        private double failed;

        Course(Draws draws, double[] table) {
            this.draws = draws;
            this.table = table;
            int nodes = settings.links().size() * ChainTable.LINK;
            this.rest = nodes + settings.nodes().size() * ChainTable.NODE;
            this.nodeRates = java.util.Arrays.copyOfRange(table, nodes, rest);
        }

        /** A step that failed begins again, with this start; the start of the steps around it comes back when it is done. */
        private record Restart(int step, double earlierStart) {}

        StoredPair ordered(List<Step> steps) {
            List<StoredPair> pairs = new ArrayList<>();
            List<Restart> restarts = new ArrayList<>();
            double start = 0;
            int at = 0;
            int budget = MOST_STEPS;
            while (at < steps.size()) {
                spend(budget--);
                Step step = steps.get(at);
                failed = -1;
                if (step.kind() == Kind.GENERATE) {
                    pairs.add(generated(step.from(), start));
                } else {
                    StoredPair right = pairs.remove(pairs.size() - 1);
                    StoredPair left = pairs.remove(pairs.size() - 1);
                    StoredPair made = combined(step, left, right);
                    if (failed < 0) {
                        pairs.add(made);
                    }
                }
                boolean isAgain =
                        !restarts.isEmpty() && restarts.get(restarts.size() - 1).step() == at;
                if (failed >= 0) {
                    if (!isAgain) {
                        restarts.add(new Restart(at, start));
                    }
                    start = failed;
                    at = step.first();
                } else {
                    if (isAgain) {
                        start = restarts.remove(restarts.size() - 1).earlierStart();
                    }
                    at++;
                }
            }
            return pairs.get(0);
        }

        private static void spend(int budget) {
            if (budget == 0) {
                throw endless();
            }
        }

        private StoredPair generated(int link, double start) {
            int at = link * ChainTable.LINK;
            double success = table[at + 7];
            double count = draws.attempts(success);
            attempts += count;
            surplus += count * success - 1.0;
            return new StoredPair(start + count * table[at + 1], table[at + 2], table[at + 3], table[at + 4], 0, 0, 0);
        }

        private StoredPair combined(Step step, StoredPair left, StoredPair right) {
            double now = Math.max(left.ready(), right.ready());
            double first = Math.min(left.ready(), right.ready());
            if (now - first > table[rest + 7]) {
                failed = first + table[rest + 6];
                return left;
            }
            return step.kind() == Kind.SWAP
                    ? swapped(left, right, step.from(), step.middle(), step.to(), now)
                    : purified(step, left, right, now);
        }

        private StoredPair swapped(StoredPair left, StoredPair right, int from, int middle, int to, double now) {
            double success = table[rest + 10];
            double done = now + table[rest + 11];
            boolean succeeds = success >= 1 || draws.chance(success);
            if (success < 1) {
                coins += succeeds ? 1.0 - success : -success;
            }
            if (!succeeds) {
                failed = done;
                return left;
            }
            return waited(left, from, middle, now)
                    .swapped(waited(right, middle, to, now), table[rest + 1], table[rest + 2], table[rest + 3], done);
        }

        private StoredPair waited(StoredPair pair, int from, int to, double now) {
            return pair.waited(now, nodeRates, from * ChainTable.NODE, to * ChainTable.NODE);
        }

        private StoredPair purified(Step step, StoredPair left, StoredPair right, double now) {
            boolean isTwirled = step.middle() == 0;
            StoredPair kept = waited(left, step.from(), step.to(), now).settled();
            StoredPair measured = waited(right, step.from(), step.to(), now).settled();
            kept = isTwirled ? kept.twirled() : kept.rotated();
            measured = isTwirled ? measured.twirled() : measured.rotated();
            double gate = table[rest + 4];
            double bits = table[rest + 5];
            double done = now + table[rest + 11];
            double agreement = kept.agreement(measured, gate, bits);
            if (draws.uniform() >= agreement) {
                failed = done;
                return left;
            }
            StoredPair pair = kept.purified(measured, gate, bits, agreement, done);
            return isTwirled ? pair.twirled() : pair;
        }

        /** A pair of neighbors, or of nodes further apart. */
        private record Span(int from, int to, StoredPair pair) {}

        StoredPair asSoonAsPossible() {
            List<Span> spans = new ArrayList<>();
            for (int link = 0; link < settings.links().size(); link++) {
                spans.add(new Span(link, link + 1, generated(link, 0)));
            }
            int budget = MOST_STEPS;
            while (spans.size() > 1) {
                spend(budget--);
                int next = earliestSwap(spans);
                Span left = spans.get(next);
                Span right = spans.get(next + 1);
                double now = Math.max(left.pair().ready(), right.pair().ready());
                int oldest = oldest(spans);
                double since = spans.get(oldest).pair().ready();
                failed = -1;
                if (since + table[rest + 7] < now) {
                    Span old = spans.remove(oldest);
                    spans.addAll(oldest, remade(old.from(), old.to(), since + table[rest + 6]));
                } else {
                    StoredPair pair = swapped(left.pair(), right.pair(), left.from(), right.from(), right.to(), now);
                    spans.remove(next + 1);
                    spans.remove(next);
                    spans.addAll(
                            next,
                            failed < 0
                                    ? List.of(new Span(left.from(), right.to(), pair))
                                    : remade(left.from(), right.to(), failed));
                }
            }
            return spans.get(0).pair();
        }

        private static int earliestSwap(List<Span> spans) {
            int best = 0;
            double bestTime = Double.MAX_VALUE;
            for (int i = 0; i + 1 < spans.size(); i++) {
                double time = Math.max(
                        spans.get(i).pair().ready(), spans.get(i + 1).pair().ready());
                if (time < bestTime) {
                    best = i;
                    bestTime = time;
                }
            }
            return best;
        }

        private static int oldest(List<Span> spans) {
            int oldest = 0;
            for (int i = 1; i < spans.size(); i++) {
                if (spans.get(i).pair().ready() < spans.get(oldest).pair().ready()) {
                    oldest = i;
                }
            }
            return oldest;
        }

        private List<Span> remade(int from, int to, double start) {
            List<Span> links = new ArrayList<>();
            for (int link = from; link < to; link++) {
                links.add(new Span(link, link + 1, generated(link, start)));
            }
            return links;
        }
    }
}
