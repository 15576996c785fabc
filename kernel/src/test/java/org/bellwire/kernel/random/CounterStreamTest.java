package org.bellwire.kernel.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import umontreal.ssj.gof.GofStat;
import umontreal.ssj.probdist.ExponentialDist;
import umontreal.ssj.probdist.KolmogorovSmirnovDistQuick;
import umontreal.ssj.randvar.BinomialGen;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.GeometricGen;
import umontreal.ssj.randvar.PoissonGen;
import umontreal.ssj.rng.AntitheticStream;
import umontreal.ssj.stat.Tally;

final class CounterStreamTest {
    private static final int DRAWS = 300_000;

    private final CounterStream stream = new RandomStreams(1, 0).stream("alice", "test");

    /** The values come from a second implementation of the Javadoc. Any change here changes the result of every simulation. */
    @Test
    void theFirstNumbersArePinned() {
        CounterStream pinned = new RandomStreams(42, 7).stream("alice.MemoryArray[3]", "emission");
        assertEquals(-8325424235192745558L, pinned.nextLong());
        assertEquals(4262271852761263024L, pinned.nextLong());
        assertEquals(0.9430789986687914, pinned.nextDouble());
        assertEquals(415087, pinned.nextInt(1, 1_000_000));
        pinned.resetNextSubstream();
        assertEquals(-6263997020879768534L, pinned.nextLong());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 20, 33, 43, 54})
    void consecutiveNumbersAreUniformInAllTheirBits(int shift) {
        Uniformity.check("ten bits", DRAWS, 1 << 10, () -> stream.nextLong() >>> shift & 1023);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void numbersSomeStepsApartAreIndependent(int lag) {
        long[] recent = new long[lag];
        int[] place = {0};
        for (int i = 0; i < lag; i++) {
            recent[i] = stream.nextLong();
        }
        Uniformity.check("sum", DRAWS, 1 << 10, () -> {
            int at = place[0]++ % lag;
            long before = recent[at];
            recent[at] = stream.nextLong();
            return (before + recent[at]) >>> 54;
        });
    }

    @Test
    void triplesFillTheCube() {
        Uniformity.check(
                "triples",
                DRAWS,
                1 << 12,
                () -> (stream.nextLong() >>> 60) << 8 | (stream.nextLong() >>> 60) << 4 | stream.nextLong() >>> 60);
    }

    @Test
    void doublesLieStrictlyBetweenZeroAndOne() {
        Uniformity.check("thousandths", DRAWS, 1_000, () -> {
            double number = stream.nextDouble();
            assertTrue(number > 0 && number < 1);
            return (long) (1_000 * number);
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "-3, 3", "0, 999", "2147483000, 2147483647"})
    void wholeNumbersAreUniformWithBothEnds(int least, int greatest) {
        Uniformity.check("die", DRAWS, greatest - least + 1, () -> stream.nextInt(least, greatest) - least);
    }

    @Test
    void wholeNumbersCoverTheWholeRange() {
        Uniformity.check("all", DRAWS, 1 << 10, () -> stream.nextInt(Integer.MIN_VALUE, Integer.MAX_VALUE) >>> 22);
        assertEquals(5, stream.nextInt(5, 5));
        assertThrows(IllegalArgumentException.class, () -> stream.nextInt(6, 5));
    }

    @Test
    void aChanceTakesOneDrawWhateverItsProbability() {
        CounterStream other = stream.clone();
        for (double probability : new double[] {0, 1, 0.3, 0, 1}) {
            double number = other.nextDouble();
            assertEquals(number < probability, stream.chance(probability));
        }
        for (int i = 0; i < 1_000; i++) {
            assertFalse(stream.chance(0));
            assertTrue(stream.chance(1));
        }
    }

    @Test
    void substreamsStartWhereTheyAreTold() {
        long[] start = longs(5);
        stream.resetNextSubstream();
        long[] next = longs(5);
        assertNotEquals(start[0], next[0]);
        stream.resetStartSubstream();
        assertArrayEquals(next, longs(5));
        stream.resetStartStream();
        assertArrayEquals(start, longs(5));
        stream.resetNextSubstream();
        assertArrayEquals(next, longs(5));
    }

    @Test
    void aCloneGoesOnFromTheSamePlaceOnItsOwn() {
        stream.resetNextSubstream();
        stream.nextLong();
        CounterStream clone = stream.clone();
        long[] ofClone = {clone.nextLong(), clone.nextLong()};
        assertArrayEquals(ofClone, longs(2));
        clone.resetStartSubstream();
        assertNotEquals(clone.nextLong(), stream.nextLong());
    }

    @Test
    void arraysHoldTheSameNumbersAsSingleDraws() {
        CounterStream other = stream.clone();
        double[] doubles = new double[4];
        int[] ints = new int[4];
        stream.nextArrayOfDouble(doubles, 1, 2);
        stream.nextArrayOfInt(0, 99, ints, 2, 2);
        assertArrayEquals(new double[] {0, other.nextDouble(), other.nextDouble(), 0}, doubles);
        assertArrayEquals(new int[] {0, 0, other.nextInt(0, 99), other.nextInt(0, 99)}, ints);
    }

    @Test
    void theAntitheticStreamIsTheExactComplement() {
        AntitheticStream antithetic = new AntitheticStream(stream.clone());
        for (int i = 0; i < 10_000; i++) {
            assertEquals(1.0, stream.nextDouble() + antithetic.nextDouble());
        }
    }

    /** Kolmogorov-Smirnov; false alarm 1e-6. */
    @Test
    void theExponentialGeneratorOfSsjWorksOnIt() {
        double[] values = new double[50_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = ExponentialDist.cdf(3, ExponentialGen.nextDouble(stream, 3));
        }
        Arrays.sort(values);
        double distance = GofStat.kolmogorovSmirnov(values)[2];
        assertTrue(KolmogorovSmirnovDistQuick.barF(values.length, distance) > 1e-6, "distance " + distance);
    }

    /** Means within five standard errors: false alarm 6e-7 each. SSJ's geometric law counts failures: mean (1 - p) / p. */
    @Test
    void theDiscreteGeneratorsOfSsjWorkOnIt() {
        Tally geometric = new Tally();
        Tally poisson = new Tally();
        Tally binomial = new Tally();
        for (int i = 0; i < 50_000; i++) {
            geometric.add(GeometricGen.nextInt(stream, 0.02));
            poisson.add(PoissonGen.nextInt(stream, 4.5));
            binomial.add(BinomialGen.nextInt(stream, 20, 0.3));
        }
        assertMean(0.98 / 0.02, Math.sqrt(0.98) / 0.02, geometric);
        assertMean(4.5, Math.sqrt(4.5), poisson);
        assertMean(6, Math.sqrt(20 * 0.3 * 0.7), binomial);
    }

    private static void assertMean(double mean, double deviation, Tally tally) {
        assertEquals(mean, tally.average(), 5 * deviation / Math.sqrt(tally.numberObs()));
    }

    private long[] longs(int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = stream.nextLong();
        }
        return numbers;
    }
}
