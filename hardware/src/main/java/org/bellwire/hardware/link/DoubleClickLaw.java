package org.bellwire.hardware.link;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.kernel.random.CounterStream;

/**
 * Barrett-Kok generation with detectors that do not count photons.
 *
 * <p>With &eta;<sub>A</sub>, &eta;<sub>B</sub> the probabilities that a photon of either arm clicks, one photon passes a
 * round with <i>o</i> = (&eta;<sub>A</sub>+&eta;<sub>B</sub>)/2 and two photons with <i>b</i>, when exactly one click is
 * seen: two in one detector count once. Round one: <i>p</i>₁ = <i>o</i>/2 + <i>b</i>/4. Without storage noise only one
 * photon in each round gives success, <i>P</i> = <i>o</i>²/2. A bit flip between the rounds (probability
 * <i>f</i><sub>A</sub>, <i>f</i><sub>B</sub>) turns one photon into none or two, and two photons into one: such an
 * attempt may be heralded as well, and leaves no pair.
 */
public final class DoubleClickLaw implements AttemptLaw {

    /** What the memories hold after a heralded attempt, before what has struck them since the last emission. */
    public enum Outcome {
        /** A pair in Psi+ or Psi-, as the clicks say. */
        PAIR,
        /** No pair: both in |1>. */
        BOTH_EXCITED,
        /** No pair: the first in |1>, the second in |0>. */
        FIRST_EXCITED,
        /** No pair: the second in |1>, the first in |0>. */
        SECOND_EXCITED
    }

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Arm first;
    private final Arm second;
    private final double fromFirst;
    private final double fromSecond;
    private final double one;
    private final double both;
    private final long deadTime;

    /** The law of two arms and a station's two detectors. */
    public DoubleClickLaw(Arm first, Arm second, List<DetectorParameters> detectors) {
        this.first = first;
        this.second = second;
        double d0 = detectors.get(0).efficiency() / 2;
        double d1 = detectors.get(1).efficiency() / 2;
        fromFirst = first.survival() * (d0 + d1);
        fromSecond = second.survival() * (d0 + d1);
        one = (fromFirst + fromSecond) / 2;
        double sameDetector = first.survival() * second.survival() * (d0 * d0 + d1 * d1);
        both = fromFirst * (1 - fromSecond) + (1 - fromFirst) * fromSecond + sameDetector;
        deadTime =
                detectors.stream().mapToLong(DetectorParameters::deadTime).max().orElseThrow();
    }

    @Override
    public int rounds() {
        return 2;
    }

    @Override
    public double firstRound() {
        return one / 2 + both / 4;
    }

    @Override
    public double success(long gap) {
        double sum = 0;
        for (Outcome outcome : OUTCOMES) {
            sum += probability(outcome, gap);
        }
        return sum;
    }

    @Override
    public long deadTime() {
        return deadTime;
    }

    /** Probability that an attempt is heralded and leaves this. */
    public double probability(Outcome outcome, long gap) {
        double a = flip(first, gap);
        double b = flip(second, gap);
        double odd = a * (1 - b) + b * (1 - a);
        return switch (outcome) {
            case PAIR -> one / 2 * (1 - odd) * one;
            case BOTH_EXCITED -> one / 2 * (odd / 2) * both + both / 4 * (a * b) * both;
            case FIRST_EXCITED -> both / 4 * a * (1 - b) * fromFirst;
            case SECOND_EXCITED -> both / 4 * b * (1 - a) * fromSecond;
        };
    }

    private static double flip(Arm arm, long gap) {
        BellWeights errors = arm.decay().after(gap);
        return errors.x() + errors.y();
    }

    /** What a heralded attempt has left. */
    public Outcome draw(long gap, CounterStream stream) {
        double u = stream.nextDouble() * success(gap);
        for (Outcome outcome : OUTCOMES) {
            u -= probability(outcome, gap);
            if (u < 0) {
                return outcome;
            }
        }
        return Outcome.PAIR;
    }

    /** Phase errors of a pair between the rounds; bit flips of one half would have betrayed themselves. */
    public BellWeights dephasing(long gap) {
        BellWeights noise = first.decay().after(gap).convolved(second.decay().after(gap));
        double unflipped = noise.i() + noise.z();
        return new BellWeights(noise.i() / unflipped, noise.z() / unflipped, 0, 0);
    }
}
