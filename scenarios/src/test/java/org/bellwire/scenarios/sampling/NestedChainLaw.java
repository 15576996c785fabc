package org.bellwire.scenarios.sampling;

import java.util.Arrays;

/**
 * The exact law of the time, in steps, in which a nested chain of 2^n links delivers, and the Werner parameter of what it delivers: the
 * recursion of Brand, Coopmans and Elkouss, arXiv 1912.07688. With M the later of two copies of a level and T the level above,
 * P(T=t) = s P(M=t) + (1-s) &Sigma; P(M=k) P(T=t-k), and the same for sums weighed with the Werner parameter.
 */
final class NestedChainLaw {
    // P(T = t), and the same times the mean Werner parameter of pairs that took t steps.
    private final double[] law;
    private final double[] werner;

    private NestedChainLaw(double[] law, double[] werner) {
        this.law = law;
        this.werner = werner;
    }

    /**
     * Works the law out.
     *
     * @param attempt success probability of an attempt, (0, 1]
     * @param swap success probability of a swap, (0, 1]
     * @param links a power of two
     * @param fresh Werner parameter of a new pair, [0, 1]
     * @param decayTime in steps: a pair that waits for t steps keeps exp(-t/decayTime) of its Werner parameter
     * @param horizon steps after which nothing is left to deliver
     */
    static NestedChainLaw of(double attempt, double swap, int links, double fresh, double decayTime, int horizon) {
        double[] law = new double[horizon + 1];
        for (int t = 1; t <= horizon; t++) {
            law[t] = attempt * Math.pow(1 - attempt, t - 1);
        }
        double[] werner = Arrays.stream(law).map(p -> p * fresh).toArray();
        NestedChainLaw level = new NestedChainLaw(law, werner);
        for (int size = 1; size < links; size *= 2) {
            level = level.above(swap, Math.exp(-1 / decayTime));
        }
        return level;
    }

    private NestedChainLaw above(double swap, double decay) {
        double[] later = new double[law.length];
        double[] joined = new double[law.length];
        double before = 0;
        double waiting = 0;
        for (int t = 1; t < law.length; t++) {
            waiting *= decay;
            later[t] = law[t] * (2 * before + law[t]);
            joined[t] = werner[t] * (2 * waiting + werner[t]);
            before += law[t];
            waiting += werner[t];
        }
        return new NestedChainLaw(repeated(later, later, swap), repeated(joined, later, swap));
    }

    private static double[] repeated(double[] delivered, double[] tried, double swap) {
        double[] result = new double[tried.length];
        for (int t = 1; t < result.length; t++) {
            double again = 0;
            for (int k = 1; k < t; k++) {
                again += tried[k] * result[t - k];
            }
            result[t] = swap * delivered[t] + (1 - swap) * again;
        }
        return result;
    }

    /** E[T], steps. */
    double mean() {
        double sum = 0;
        for (int t = 1; t < law.length; t++) {
            sum += t * law[t];
        }
        return sum;
    }

    /** E[(T - E[T])^power]. */
    double centralMoment(int power) {
        double mean = mean();
        double sum = 0;
        for (int t = 1; t < law.length; t++) {
            sum += Math.pow(t - mean, power) * law[t];
        }
        return sum;
    }

    /** P(T &gt; steps). */
    double later(int steps) {
        return Arrays.stream(law, steps + 1, law.length).sum();
    }

    /** The mean Werner parameter. */
    double werner() {
        return Arrays.stream(werner).sum();
    }
}
