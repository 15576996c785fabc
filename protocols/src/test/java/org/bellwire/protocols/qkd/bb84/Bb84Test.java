package org.bellwire.protocols.qkd.bb84;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.source.PoissonLaw;
import org.bellwire.hardware.source.PulseKind;
import org.bellwire.hardware.transmission.ReceiverParameters;
import org.bellwire.hardware.transmission.SenderParameters;
import org.bellwire.hardware.transmission.TransmissionParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.KeyMade;
import org.bellwire.protocols.qkd.rate.Security;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fixed seeds: no false alarms once passed. Intervals of three standard errors would be missed by 0.3 % of the seeds. */
class Bb84Test {

    @Test
    void polarizationFidelityOf97PercentMakesAnErrorRateOfOneAndAHalfPercent() {
        TwoEnds ends = new TwoEnds(
                        TwoEnds.example(1, 0.97, Encoding.POLARIZATION), Bb84Parameters.sifted(1000, 0.1), 11)
                .runUntilKeys(200, Picoseconds.MILLISECOND);
        double bits = 1000.0 * ends.both();
        double error = Math.sqrt(0.015 * 0.985 / bits);
        assertEquals(0.015, ends.errors() / bits, 3 * error);
    }

    @Test
    void keysOfTheExampleComeAtTheRateThatDeadTimeLeaves() {
        TwoEnds ends = new TwoEnds(TwoEnds.example(1, 0.97, Encoding.POLARIZATION), Bb84Parameters.sifted(128, 0.1), 3)
                .runUntil(40 * Picoseconds.MILLISECOND);
        // A detector that clicks in a pulse with probability p is deaf for the next three. In the sender's basis all
        // photons go
        // to one detector, in the other basis to either.
        double seen = 0.1 * Math.pow(10, -0.02) * 0.9;
        double same = -Math.expm1(-seen);
        double listening = 1 / (1 + 3 * (same / 2 - Math.expm1(-seen / 2)) / 2);
        double rate = 80e6 / 2 * same * listening;
        long sifted = ends.trains.stream().mapToLong(TrainSifted::sifted).sum();
        double seconds = ends.trains.size() * 1280 / 80e6;
        // Errors of 1.5 % and uneven photons change it by less than the tolerance.
        assertEquals(rate, sifted / seconds, 0.01 * rate);
        assertEquals(2.96e6, sifted / seconds, 0.02 * 2.96e6);
    }

    @Test
    void theFirstKeyIsThereAfterItsTrainsAndThreeDelays() {
        long delay = 5 * Picoseconds.MICROSECOND;
        long train = 16 * Picoseconds.MICROSECOND;
        int three = 0;
        for (int seed = 0; seed < 40; seed++) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION), Bb84Parameters.sifted(128, 0.1), seed)
                    .runUntil(Picoseconds.MILLISECOND);
            // The announcement, the fiber, and the way back of the clicks.
            long trains = (ends.aliceKeys.get(0).instant() - 3 * delay) / train;
            assertEquals(3 * delay + trains * train, ends.aliceKeys.get(0).instant());
            assertEquals(
                    ends.aliceKeys.get(0).instant() + delay, ends.bobKeys.get(0).instant());
            three += trains == 3 ? 1 : 0;
        }
        // A train gives 46.8 bits; three trains give 128 in about 85 % of the runs.
        assertTrue(three > 26 && three < 40, three + " of 40");
    }

    @ParameterizedTest
    @EnumSource(
            value = Encoding.class,
            names = {"POLARIZATION", "TIME_BIN"})
    void bothEncodingsGiveTenKeysOverTenKilometresWithinASecond(Encoding encoding) {
        TwoEnds ends = new TwoEnds(TwoEnds.example(10, 0.99, encoding), Bb84Parameters.sifted(128, 0.1), 5)
                .runUntil(2 * Picoseconds.MILLISECOND);
        assertTrue(ends.both() >= 10, ends.both() + " keys");
        double qber = ends.errors() / (128.0 * ends.both());
        double expected = encoding == Encoding.POLARIZATION ? 0.005 : 0;
        assertEquals(expected, qber, 3 * Math.sqrt(expected / (128.0 * ends.both())));
    }

    @Test
    void theInterferometerSparesOnlyHalfOfTheXBits() {
        TwoEnds ends = new TwoEnds(
                        TwoEnds.example(10, 1, Encoding.TIME_BIN),
                        TwoEnds.secret(100_000, 5_000, 64, Security.asymptotic(1e-10)),
                        6)
                .sendFor(20 * Picoseconds.MILLISECOND);
        long z = ends.blocks.stream()
                .mapToLong(b -> b.counts().get(0).get(0).sifted())
                .sum();
        long x = ends.blocks.stream()
                .mapToLong(b -> b.counts().get(1).get(0).sifted())
                .sum();
        // Both are Poissonian; the Z detector is deaf a little more often.
        assertEquals(0.5, x / (double) z, 0.03);
    }

    @Test
    void keysOfBothEndsAreEqualAfterCorrection() {
        requireEqualKeys(50);
    }

    @Test
    void tenKeysOf512BitsAreTheSameAtBothEndsWithinATenthOfASecond() {
        TwoEnds ends = new TwoEnds(
                        TwoEnds.example(1, 0.97, Encoding.POLARIZATION),
                        TwoEnds.secret(102_400, 10_240, 512, Security.asymptotic(1e-10)),
                        12)
                .runUntilKeys(10, Picoseconds.MILLISECOND);
        assertTrue(ends.bobKeys.get(9).instant() < Picoseconds.SECOND / 10);
        assertEquals(0, ends.errors());
        assertEquals(512, ends.aliceKeys.get(9).key().length());
    }

    @Test
    @Tag("validation")
    void keysOfBothEndsAreEqualAfterCorrectionInAThousandRuns() {
        requireEqualKeys(1000);
    }

    private static void requireEqualKeys(int runs) {
        int keys = 0;
        for (int seed = 0; seed < runs; seed++) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION),
                            TwoEnds.secret(12_800, 2_000, 128, Security.asymptotic(1e-10)),
                            seed)
                    .sendFor(2 * Picoseconds.MILLISECOND);
            assertEquals(ends.aliceKeys.size(), ends.bobKeys.size());
            assertTrue(ends.both() > 0, "no key in run " + seed);
            assertEquals(0, ends.errors(), "run " + seed);
            keys += ends.both();
        }
        assertTrue(keys > 3 * runs, keys + " keys");
    }

    @Test
    void noBitOfAKeyRepeats() {
        TwoEnds ends = new TwoEnds(
                        TwoEnds.example(1, 0.97, Encoding.POLARIZATION),
                        TwoEnds.secret(12_800, 2_000, 128, Security.asymptotic(1e-10)),
                        21)
                .sendFor(16 * Picoseconds.MILLISECOND);
        List<BitString> keys = ends.aliceKeys.stream().map(KeyMade::key).toList();
        Set<BitString> different = new HashSet<>(keys);
        assertTrue(keys.size() > 100, keys.size() + " keys");
        assertEquals(keys.size(), different.size());
        // Any two of them differ in 64 places, with a standard deviation of 5.7; of 10,000 pairs none is 6.5 away.
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(64, keys.get(i).distance(keys.get(j)), 37, i + " and " + j);
            }
        }
    }

    @Test
    void errorsDoNotGrowWithTimeAt120Kilometres() {
        // The period is 3,333 1/3 ps, so that trains end between picoseconds.
        TransmissionParameters light = new TransmissionParameters(
                new SenderParameters(300e6, PulseKind.only(new PoissonLaw(0.1)), 0),
                FiberParameters.of(120_000, 0.0002),
                0.97,
                ReceiverParameters.of(Encoding.POLARIZATION, GateParameters.of(0.9, 0, 3000)));
        int trains = 20_000;
        TwoEnds ends = new TwoEnds(light, Bb84Parameters.sifted(100, 0.1), 8);
        long delay = light.fiber().delay();
        long over = Picoseconds.round(trains * 1000 / 300e6 * 1e12);
        ends.runUntil(3 * delay + over + 1);
        assertEquals(trains, ends.trains.size());
        for (int t : new int[] {0, 1, 2, 9_999, 19_999}) {
            assertEquals(
                    3 * delay + (t + 1) * 10_000_000L / 3, ends.trains.get(t).instant());
        }
        int half = ends.both() / 2;
        double early = share(ends, 0, half);
        double late = share(ends, half, 2 * half);
        double error = Math.sqrt(0.015 * 0.985 / (100.0 * half));
        assertEquals(0.015, early, 3 * error);
        assertEquals(0.015, late, 3 * error);
    }

    private static double share(TwoEnds ends, int from, int to) {
        long errors = 0;
        for (int k = from; k < to; k++) {
            errors += ends.aliceKeys.get(k).key().distance(ends.bobKeys.get(k).key());
        }
        return errors / (100.0 * (to - from));
    }

    @Test
    void aBiasedChoiceOfBasesSiftsMore() {
        for (double zShare : new double[] {0.5, 0.9}) {
            Bb84Parameters parameters = new Bb84Parameters(10_000, zShare, 1000, 100, Optional.empty());
            TwoEnds ends = new TwoEnds(TwoEnds.example(10, 1, Encoding.POLARIZATION), parameters, 2)
                    .runUntil(30 * Picoseconds.MILLISECOND);
            double clicks = ends.trains.stream().mapToLong(TrainSifted::clicks).sum();
            double sifted = ends.trains.stream().mapToLong(TrainSifted::sifted).sum();
            double expected = zShare * zShare + (1 - zShare) * (1 - zShare);
            assertEquals(expected, sifted / clicks, 3 * Math.sqrt(0.25 / clicks));
        }
    }

    @Test
    void thePhaseErrorOfASourceSpoilsXAlone() {
        TransmissionParameters perfect = TwoEnds.example(1, 1, Encoding.POLARIZATION);
        TransmissionParameters light = new TransmissionParameters(
                new SenderParameters(80e6, perfect.sender().kinds(), 0.04), perfect.fiber(), 1, perfect.receiver());
        TwoEnds ends = new TwoEnds(light, TwoEnds.secret(100_000, 20_000, 128, Security.asymptotic(1e-10)), 4)
                .sendFor(30 * Picoseconds.MILLISECOND);
        long z = 0;
        long x = 0;
        long compared = 0;
        for (var block : ends.blocks) {
            z += block.counts().get(0).get(0).errors();
            x += block.counts().get(1).get(0).errors();
            compared += block.counts().get(1).get(0).compared();
        }
        assertEquals(0, z);
        assertEquals(0.04, x / (double) compared, 3 * Math.sqrt(0.04 / compared));
    }

    @Test
    void equalSeedsGiveEqualKeysAndOthersOthers() {
        List<BitString> first = new ArrayList<>();
        for (long seed : new long[] {1, 1, 2}) {
            TwoEnds ends = new TwoEnds(
                            TwoEnds.example(1, 0.97, Encoding.POLARIZATION),
                            TwoEnds.secret(12_800, 2_000, 128, Security.asymptotic(1e-10)),
                            seed)
                    .sendFor(2 * Picoseconds.MILLISECOND);
            first.add(ends.bobKeys.get(0).key());
        }
        assertEquals(first.get(0), first.get(1));
        assertNotEquals(first.get(0), first.get(2));
    }

    @Test
    void tooManyErrorsLeaveNoKey() {
        // 0.3 of the photons are scrambled: 15 % errors.
        TwoEnds ends = new TwoEnds(
                        TwoEnds.example(1, 0.7, Encoding.POLARIZATION),
                        TwoEnds.secret(12_800, 2_000, 128, Security.asymptotic(1e-10)),
                        1)
                .sendFor(10 * Picoseconds.MILLISECOND);
        assertTrue(ends.blocks.size() > 10);
        assertEquals(0, ends.aliceKeys.size() + ends.bobKeys.size());
    }
}
