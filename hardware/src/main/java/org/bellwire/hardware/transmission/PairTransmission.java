package org.bellwire.hardware.transmission;

import org.bellwire.hardware.detector.DetectorGate;
import org.bellwire.hardware.source.GatedDetectors;
import org.bellwire.hardware.source.PairSplit;
import org.bellwire.hardware.source.PhotonNumberLaw;
import org.bellwire.hardware.source.PulseClock;
import org.bellwire.hardware.source.SparseTrials;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;

/**
 * One endless train of pulses of pairs, measured at two ends. Only pulses with something to see at either end cost time. In equal bases
 * the two halves of a pair have equal values, and the law of all clicks is exact. In unequal bases it is exact for each end alone, and for
 * both together when a pulse holds one pair: no protocol looks at the values of such pulses.
 */
public final class PairTransmission implements MeasuredLight {
    private final PairLight light;
    private final PairSplit split;
    private final End first;
    private final End second;
    private final DetectionListener atFirst;
    private final PulseClock clock;
    private final long pulses;
    private final PhotonNumberLaw seenPairs;
    private final SparseTrials seen;
    private final CounterStream numbers;
    private final CounterStream losses;
    private long position;

    /** The detectors of one end, a polarizing splitter before them, and the choice of the basis. */
    private static final class End {
        private final GatedDetectors detectors;
        private final BasisSetting setting;
        private final double flip;
        private final CounterStream flips;
        private int lit;

        End(PairArm arm, BasisSetting setting, double frequency, long pulses, RandomStreams streams, String path) {
            this.setting = setting;
            detectors = new GatedDetectors(
                    arm.receiver().detector(), DetectorGate.oneEach(2), frequency, pulses, streams, path);
            flip = arm.flip();
            flips = streams.stream(path, "flips");
        }

        void light(int value) {
            lit |= flip > 0 && flips.chance(flip) ? 1 << (1 - value) : 1 << value;
        }
    }

    /**
     * @param atFirst hears of the clicks of the first end
     * @param path name of the transmission, for its random streams
     */
    public PairTransmission(
            PairLight light,
            BasisSetting firstSetting,
            DetectionListener atFirst,
            BasisSetting secondSetting,
            RandomStreams streams,
            String path) {
        this.light = light;
        this.atFirst = atFirst;
        split = light.split();
        double frequency = light.source().frequencyHz();
        pulses = PulsedTransmission.endless(frequency);
        clock = new PulseClock(0, frequency);
        first = new End(light.first(), firstSetting, frequency, pulses, streams, path + ".first");
        second = new End(light.second(), secondSetting, frequency, pulses, streams, path + ".second");
        seenPairs = light.source().statistics().law(light.source().meanPairs()).thinned(split.seen());
        seen = new SparseTrials(pulses, 1 - seenPairs.silence(), streams.stream(path, "pairs"));
        numbers = streams.stream(path, "numbers of pairs");
        losses = streams.stream(path, "losses");
        position = next();
    }

    private long next() {
        return Math.min(seen.position(), Math.min(first.detectors.position(), second.detectors.position()));
    }

    @Override
    public long delay() {
        return light.delay();
    }

    @Override
    public long instantOf(long pulse) {
        return clock.instantOf(pulse);
    }

    /**
     * The clicks of the pulses that come next.
     *
     * @param listener hears of those of the second end
     */
    @Override
    public void receive(long end, DetectionListener listener) {
        while (position < Math.min(end, pulses)) {
            measure(listener);
            position = next();
        }
    }

    private void measure(DetectionListener listener) {
        int basisAtFirst = first.setting.basis(position);
        int basisAtSecond = second.setting.basis(position);
        first.lit = 0;
        second.lit = 0;
        if (seen.position() == position) {
            seen.advance();
            int pairs = seenPairs.drawSome(numbers);
            if (basisAtFirst == basisAtSecond) {
                splitEqual(pairs);
            } else {
                splitUnequal(pairs);
            }
        }
        report(first, basisAtFirst, atFirst);
        report(second, basisAtSecond, listener);
    }

    private void splitEqual(int pairs) {
        int zeros = zeros(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            int value = pair < zeros ? 0 : 1;
            split(value, value);
        }
    }

    /** Which halves belong together is not known: each comes with one of those that are left, at random. */
    private void splitUnequal(int pairs) {
        int zeros = zeros(pairs);
        int zerosLeft = zeros(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            int other = numbers.nextInt(1, pairs - pair) <= zerosLeft ? 0 : 1;
            zerosLeft -= 1 - other;
            split(pair < zeros ? 0 : 1, other);
        }
    }

    private void split(int value, int other) {
        PairSplit.Left left = split.draw(losses);
        if (left != PairSplit.Left.SECOND) {
            first.light(value);
        }
        if (left != PairSplit.Left.FIRST) {
            second.light(other);
        }
    }

    private int zeros(int pairs) {
        return light.source().statistics().zeros(pairs, numbers);
    }

    private void report(End end, int basis, DetectionListener listener) {
        int clicks = end.detectors.clicks(position, end.lit | end.detectors.takeNoise(position));
        if (clicks != 0) {
            listener.detected(position, basis, clicks);
        }
    }
}
