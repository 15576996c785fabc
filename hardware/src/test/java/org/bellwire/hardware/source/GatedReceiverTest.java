package org.bellwire.hardware.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** Against closed forms, within four standard errors: false alarm 6e-5 a comparison. */
class GatedReceiverTest {
    private static final double FREQUENCY = 80e6;

    @Test
    void aBillionPulsesThroughFiftyKilometresClickAsOftenAsTheClosedFormSays() {
        long pulses = 1_000_000_000;
        GateParameters gate = GateParameters.of(0.1, 1000, 1000);
        double fiber = FiberParameters.of(50_000, 0.0002).transmissivity();
        GatedReceiver receiver = receiver(PulseKind.only(new PoissonLaw(0.1)), fiber, gate, 1, pulses);
        long clicks = count(receiver);
        double p = 1 - Math.exp(-0.1 * fiber * 0.1) * (1 - gate.darkProbability());
        assertBinomial(p, pulses, clicks);
    }

    @Test
    void darkCountsAloneAreAPoissonProcessInTheGates() {
        GateParameters gate = GateParameters.of(0.5, 1e6, 1000);
        GatedReceiver receiver = receiver(PulseKind.only(new PoissonLaw(0)), 1, gate, 2, 10_000_000);
        long clicks = count(receiver);
        assertBinomial(1 - Math.exp(-1e-3), 20_000_000, clicks);
    }

    @Test
    void deadTimeThinsClicksByRenewal() {
        // Blind for 4 pulses after each click: p / (1 + 4 p) a pulse.
        GateParameters gate = new GateParameters(1, 0, 1000, 50_000, 0, 0, 1);
        long pulses = 2_000_000;
        long clicks = count(receiver(PulseKind.only(new SinglePhotonLaw(0.25)), 1, gate, 1, pulses));
        double rate = 0.25 / 2;
        // Variance of a renewal count: n var / mean^3 of the gap, 4 + Geom(p).
        double deviation = Math.sqrt(pulses * 12.0 / 512);
        assertEquals(rate * pulses, (double) clicks, 4 * deviation);
    }

    @Test
    void eachClickLeavesItsShareOfAfterpulses() {
        // Gates as long as the period catch every release that is not in the pulse of the click itself.
        GateParameters gate = new GateParameters(1, 0, 12_500, 0, 0, 0.1, 1e6);
        long pulses = 20_000_000;
        long clicks = count(receiver(PulseKind.only(new SinglePhotonLaw(0.001)), 1, gate, 1, pulses));
        double kept = Math.exp(-6250 / 1e6);
        double expected = pulses * 0.001 / (1 - 0.1 * kept);
        // A tenth of the variance more, for the afterpulses; coincidences with light are within it.
        assertEquals(expected, (double) clicks, 4 * Math.sqrt(1.4 * expected));
    }

    @Test
    void jitterLosesClicksOutsideOfTheGate() {
        GateParameters gate = new GateParameters(0.8, 0, 200, 0, 100, 0, 1);
        assertEquals(0.6826894921, gate.capture(), 1e-9);
        long clicks = count(receiver(PulseKind.only(new SinglePhotonLaw(1)), 0.5, gate, 1, 1_000_000));
        assertBinomial(0.5 * 0.8 * 0.6826894921, 1_000_000, clicks);
    }

    @Test
    void decoysAndSignalsClickAtTheirOwnRates() {
        List<PulseKind> kinds = List.of(
                new PulseKind(0.7, new PoissonLaw(0.48)),
                new PulseKind(0.2, new PoissonLaw(0.05)),
                new PulseKind(0.1, new PoissonLaw(0)));
        long pulses = 10_000_000;
        GateParameters gate = GateParameters.of(0.2, 1e5, 1000);
        GatedReceiver receiver = receiver(kinds, 0.1, gate, 1, pulses);
        long[] clicks = new long[3];
        while (receiver.advance()) {
            clicks[receiver.kind()] += receiver.clicks(receiver.photons() > 0 ? 1 : 0);
        }
        double dark = gate.darkProbability();
        for (int k = 0; k < 3; k++) {
            double mu = kinds.get(k).law().mean();
            double gain = 1 - (1 - dark) * Math.exp(-mu * 0.02);
            assertBinomial(kinds.get(k).share() * gain, pulses, clicks[k]);
        }
    }

    @Test
    void halvesOfPairsCoincideAsLossesSay() {
        PairSplit split = new PairSplit(0.3, 0.2);
        long pulses = 2_000_000;
        for (PhotonNumberLaw law : List.of(new PoissonLaw(0.1), new ThermalLaw(0.1))) {
            RandomStreams streams = new RandomStreams(3, 0);
            SparseTrials some =
                    new SparseTrials(pulses, 1 - law.thinned(split.seen()).silence(), streams.stream("pairs", "light"));
            var stream = streams.stream("pairs", "split");
            long coincidences = 0;
            while (some.position() < pulses) {
                int n = law.thinned(split.seen()).drawSome(stream);
                boolean first = false;
                boolean second = false;
                for (int i = 0; i < n; i++) {
                    PairSplit.Left left = split.draw(stream);
                    first |= left != PairSplit.Left.SECOND;
                    second |= left != PairSplit.Left.FIRST;
                }
                coincidences += first && second ? 1 : 0;
                some.advance();
            }
            // P(both sides click) = 1 - G(1 - a) - G(1 - b) + G((1 - a) (1 - b)); G(1 - s) is the silence thinned by s.
            double p = 1
                    - law.thinned(0.3).silence()
                    - law.thinned(0.2).silence()
                    + law.thinned(split.seen()).silence();
            assertBinomial(p, pulses, coincidences);
        }
    }

    @Test
    void aPeriodOfBrokenPicosecondsDoesNotDrift() {
        PulseClock clock = new PulseClock(7, 3e8);
        assertEquals(7 + 3333, clock.instantOf(1));
        assertEquals(7 + 10_000, clock.instantOf(3));
        assertEquals(7 + 1_000_000_000_000L, clock.instantOf(300_000_000));
        for (long pulse : new long[] {0, 1, 2, 1_000_001, 300_000_000_001L}) {
            assertEquals(pulse, clock.nearest(clock.instantOf(pulse)));
            assertEquals(pulse, clock.nearest(clock.instantOf(pulse) + 1666));
        }
        assertEquals(0, clock.nearest(-100));
    }

    @Test
    void sureAndImpossibleTrialsAreExact() {
        var stream = new RandomStreams(1, 0).stream("x", "y");
        assertEquals(5, new SparseTrials(5, 0, stream).position());
        SparseTrials sure = new SparseTrials(2, 1, stream);
        assertEquals(0, sure.position());
        sure.advance();
        assertEquals(1, sure.position());
        sure.advance();
        assertEquals(2, sure.position());
    }

    @Test
    void aGateLongerThanThePeriodIsRefused() {
        GateParameters gate = GateParameters.of(0.1, 0, 20_000);
        var kinds = PulseKind.only(new PoissonLaw(0.1));
        String message = assertThrows(IllegalArgumentException.class, () -> receiver(kinds, 1, gate, 1, 1))
                .getMessage();
        assertTrue(message.contains("12500.0 ps"), message);
    }

    private static GatedReceiver receiver(
            List<PulseKind> kinds, double transmissivity, GateParameters gate, int detectors, long pulses) {
        return new GatedReceiver(
                kinds, transmissivity, gate, detectors, FREQUENCY, pulses, new RandomStreams(5, 0), "bob");
    }

    private static long count(GatedReceiver receiver) {
        long clicks = 0;
        while (receiver.advance()) {
            clicks += Integer.bitCount(receiver.clicks(receiver.photons() > 0 ? 1 : 0));
        }
        return clicks;
    }

    private static void assertBinomial(double p, long n, long successes) {
        assertEquals(p * n, (double) successes, 4 * Math.sqrt(n * p * (1 - p)));
    }
}
