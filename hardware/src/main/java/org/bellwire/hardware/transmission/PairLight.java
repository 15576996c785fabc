package org.bellwire.hardware.transmission;

import org.bellwire.hardware.source.PairSplit;
import org.bellwire.hardware.source.PairStatistics;

/**
 * A source of pairs with its two arms, and what equal bases at their ends see, in closed form. With thermal pairs, no dark counts and no
 * flips these are the gain and the error rate of Ma, Fung, Lo, Phys. Rev. A 76, 012307 (2007). Dead time is left out.
 */
public record PairLight(PairSourceParameters source, PairArm first, PairArm second) {

    /** When the light of a pulse has reached both ends, ps after it left the source. */
    public long delay() {
        return Math.max(first.fiber().delay(), second.fiber().delay());
    }

    /** What is left of a pair. */
    PairSplit split() {
        return new PairSplit(first.detection(), second.detection());
    }

    /** Q, probability that both ends have a click in a pulse. */
    public double gain() {
        double here = unlit(first) * unlit(first);
        double there = unlit(second) * unlit(second);
        return 1
                - here * silence(first.detection(), first.detection())
                - there * silence(second.detection(), second.detection())
                + here * there * silence(split().seen(), split().seen());
    }

    /**
     * E, share of unequal bits among the pulses with clicks at both ends, two clicks at one end being a random bit; one half
     * when there are none. From the silences v of
     * the detectors: E Q = Q / 2 - &lt;(v_a1 - v_a0) (v_b1 - v_b0)&gt; / 2.
     */
    public double errorRate() {
        double gain = gain();
        double correlation = 2 * unlit(first) * unlit(second) * (silent(second.flip()) - silent(1 - second.flip()));
        return gain == 0 ? 0.5 : (1 - correlation / gain) / 2;
    }

    /** The silence of a detector of the first end and one of the second end, given the flip between their values. */
    private double silent(double flip) {
        double right = (1 - first.flip()) * first.detection();
        double wrong = first.flip() * first.detection();
        double other = second.detection();
        return silence(new PairSplit(right, (1 - flip) * other).seen(), new PairSplit(wrong, flip * other).seen());
    }

    private double silence(double zero, double one) {
        PairStatistics statistics = source.statistics();
        return statistics.silence(source.meanPairs(), zero, one);
    }

    /** Probability that a detector has no dark click in a gate. */
    private static double unlit(PairArm arm) {
        return 1 - arm.receiver().detector().darkProbability();
    }
}
