package org.bellwire.scenarios.sampling.sampler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.bellwire.scenarios.sampling.Block;
import org.bellwire.scenarios.sampling.Study;
import org.bellwire.scenarios.sampling.Tilt;
import org.bellwire.scenarios.sampling.TrialPlan;
import org.bellwire.scenarios.sampling.UnsuitableStudyException;
import org.bellwire.scenarios.sampling.WantedMean.Indicator;
import org.bellwire.scenarios.sampling.WantedMean.Outcome;

/**
 * Looks for the tilt under which a probability scatters least, by pilots, in small steps from the model's own law and with a threshold that rises
 * with them: each is where a tenth of the trials arrive. A pilot that jumped to a strong tilt at once would see only one of the ways in which
 * the event comes about, such as many attempts, and not miss the others, such as many failed swaps; its scatter would look small.
 */
final class TiltSearch {
    private static final int PILOT = 4096;
    private static final double ARRIVING = 0.1;
    private static final int MOST_STEPS = 80;
    private static final double STEP = Math.sqrt(2);
    private static final double BETTER = 0.97;

    private final Study scored;
    private final Indicator target;
    private final boolean variesAttempts;
    private final boolean variesCoins;
    private long spent;

    /**
     * @param target the probability that is to be made frequent
     * @param attempts the factor of attempts, if it is given
     * @param coins the factor of failing coins, if it is given
     */
    TiltSearch(Study study, Indicator target, OptionalDouble attempts, OptionalDouble coins) {
        this.scored = study.wanting(List.of(new Outcome(target.column())));
        this.target = target;
        this.variesAttempts = attempts.isEmpty();
        this.variesCoins = coins.isEmpty() && weighsCoins();
    }

    /** Trials that were spent. */
    long spent() {
        return spent;
    }

    /** The best tilt that is found from one on. */
    Tilt best(Tilt from) {
        Tilt best = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            long luck = spent;
            Pilot here = new Pilot(best, luck);
            double level = here.level();
            Tilt next = best;
            double least = here.scatter(level) * BETTER;
            for (Tilt neighbor : neighbors(best)) {
                double scatter = scatter(neighbor, luck, level);
                if (scatter < least) {
                    next = neighbor;
                    least = scatter;
                }
            }
            if (next.equals(best) && level >= 0) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private List<Tilt> neighbors(Tilt tilt) {
        List<Tilt> neighbors = new ArrayList<>();
        for (double factor : new double[] {1 / STEP, STEP}) {
            if (variesAttempts) {
                neighbors.add(new Tilt(tilt.attempts() * factor, tilt.coins(), Tilt.Drawn.TILTED));
            }
            if (variesCoins) {
                neighbors.add(new Tilt(tilt.attempts(), tilt.coins() * factor, Tilt.Drawn.TILTED));
            }
        }
        return neighbors;
    }

    // Neighbors share the luck of the tilt they are compared with.
    private double scatter(Tilt tilt, long luck, double level) {
        try {
            return new Pilot(tilt, luck).scatter(level);
        } catch (UnsuitableStudyException endless) {
            return Double.POSITIVE_INFINITY;
        }
    }

    // Where there are no coins, tilted ones weigh nothing.
    private boolean weighsCoins() {
        Pilot pilot = new Pilot(new Tilt(1, STEP, Tilt.Drawn.TILTED), spent);
        return Arrays.stream(pilot.logWeights).anyMatch(weight -> weight != 0);
    }

    /** Trials of a tilted law alone. */
    private final class Pilot {
        private final double[] scores = new double[PILOT];
        private final double[] logWeights = new double[PILOT];
        private int count;

        Pilot(Tilt tilt, long first) {
            scored.visit(TrialPlan.plain(first, PILOT).tilted(tilt).asPilot(), this::add);
            spent += PILOT;
        }

        private void add(Block block) {
            for (int i = 0; i < block.count(); i++) {
                scores[count] = target.score(block.value(i, 0));
                logWeights[count] = block.logWeights()[i];
                count++;
            }
        }

        /** The score that a tenth of the trials pass; 0, the event itself, if more do. */
        double level() {
            double[] sorted = scores.clone();
            Arrays.sort(sorted);
            return Math.min(0, sorted[(int) (PILOT * (1 - ARRIVING))]);
        }

        /** Second moment over the squared mean of the weighed trials beyond a level. */
        double scatter(double level) {
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < PILOT; i++) {
                if (scores[i] > level) {
                    double weight = Math.exp(logWeights[i]);
                    sum += weight;
                    squares += weight * weight;
                }
            }
            return sum == 0 ? Double.POSITIVE_INFINITY : squares * PILOT / (sum * sum);
        }
    }
}
