package org.bellwire.kernel.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RandomStreamsTest {
    private static final int DRAWS = 200_000;

    static Stream<Arguments> neighbors() {
        return Stream.of(
                neighbors("seed", i -> new RandomStreams(i, 0).stream("alice", "emission")),
                neighbors("replication", i -> new RandomStreams(1, i).stream("alice", "emission")),
                neighbors("path", i -> new RandomStreams(1, 0).stream("router" + i + ".MemoryArray[0]", "emission")),
                neighbors("slot", i -> new RandomStreams(1, 0).stream("alice.MemoryArray[" + i + "]", "emission")),
                neighbors("purpose", i -> new RandomStreams(1, 0).stream("alice", "purpose " + i)),
                neighbors("substream", new Substreams()));
    }

    private static Arguments neighbors(String word, LongFunction<CounterStream> streams) {
        return Arguments.of(word, new Neighbors(streams));
    }

    /** Streams of consecutive numbers in one word of the key, all else equal. */
    private record Neighbors(LongFunction<CounterStream> streams) {
        /** The n-th number of the first neighbor, of the second, and so on. */
        LongSupplier across(int n) {
            long[] i = {0};
            return () -> {
                CounterStream stream = streams.apply(i[0]++);
                LongStream.range(1, n).forEach(skipped -> stream.nextLong());
                return stream.nextLong();
            };
        }
    }

    /** One stream that goes on to its next substream at each request but the first. */
    private static final class Substreams implements LongFunction<CounterStream> {
        private CounterStream stream;

        @Override
        public CounterStream apply(long number) {
            if (number == 0) {
                stream = new RandomStreams(1, 0).stream("alice", "emission");
            } else {
                stream.resetNextSubstream();
            }
            return stream;
        }
    }

    @ParameterizedTest
    @MethodSource("neighbors")
    void neighborsAreIndependent(String word, Neighbors neighbors) {
        LongSupplier first = neighbors.across(1);
        Uniformity.check("high bits", DRAWS, 1 << 10, () -> first.getAsLong() >>> 54);
        LongSupplier third = neighbors.across(3);
        Uniformity.check("low bits", DRAWS, 1 << 10, () -> third.getAsLong() & 1023);
        LongSupplier again = neighbors.across(1);
        long[] previous = {again.getAsLong()};
        Uniformity.check("sum of two neighbors", DRAWS, 1 << 10, () -> {
            long sum = previous[0] + (previous[0] = again.getAsLong());
            return sum >>> 54;
        });
        LongSupplier pairs = neighbors.across(2);
        Uniformity.check(
                "pairs of neighbors",
                DRAWS / 2,
                1 << 10,
                () -> (pairs.getAsLong() >>> 59) << 5 | pairs.getAsLong() >>> 59);
    }

    @Test
    void oneKeyGivesTheSameNumbersAgain() {
        assertArrayEquals(
                numbers(new RandomStreams(7, 3).stream("alice", "emission")),
                numbers(new RandomStreams(7, 3).stream("alice", "emission")));
    }

    @Test
    void oneEntityMoreLeavesTheLuckOfTheOthersAlone() {
        RandomStreams without = new RandomStreams(7, 0);
        CounterStream alice = without.stream("alice", "emission");
        CounterStream bob = without.stream("bob", "emission");
        long[] ofAlice = numbers(alice);
        long[] ofBob = numbers(bob);

        RandomStreams with = new RandomStreams(7, 0);
        CounterStream carol = with.stream("carol", "emission");
        CounterStream bobAgain = with.stream("bob", "emission");
        carol.nextDouble();
        CounterStream aliceAgain = with.stream("alice", "emission");
        assertArrayEquals(ofBob, numbers(bobAgain));
        carol.nextInt(0, 9);
        assertArrayEquals(ofAlice, numbers(aliceAgain));
    }

    @Test
    void keysThatLookAlikeGiveDifferentStreams() {
        Set<Long> firsts = new HashSet<>();
        firsts.add(new RandomStreams(1, 0).stream("a", "bc").nextLong());
        firsts.add(new RandomStreams(1, 0).stream("ab", "c").nextLong());
        firsts.add(new RandomStreams(1, 0).stream("abc", "").nextLong());
        firsts.add(new RandomStreams(1, 0).stream("bc", "a").nextLong());
        firsts.add(new RandomStreams(0, 1).stream("a", "bc").nextLong());
        firsts.add(new RandomStreams(0, 0).stream("a", "bc").nextLong());
        firsts.add(new RandomStreams(0, 0).stream("", "").nextLong());
        firsts.add(new RandomStreams(0, 0).stream("\0", "").nextLong());
        firsts.add(new RandomStreams(0, 0).stream("", "\0").nextLong());
        assertEquals(9, firsts.size());
    }

    /** 100 seeds of 1000 slots of 5 purposes; 500,000 random words of 64 bits collide with probability 7e-9. */
    @Test
    void noTwoStreamsOfALargeStudyBeginAlike() {
        Set<Long> firsts = new HashSet<>();
        for (int seed = 0; seed < 100; seed++) {
            RandomStreams streams = new RandomStreams(seed, 0);
            for (int slot = 0; slot < 1_000; slot++) {
                for (String purpose : new String[] {"emission", "noise", "measurement", "swap", ""}) {
                    firsts.add(streams.stream("router.MemoryArray[" + slot + "]", purpose)
                            .nextLong());
                }
            }
        }
        assertEquals(500_000, firsts.size());
    }

    @Test
    void theStreamsRememberTheirSeedAndReplication() {
        RandomStreams streams = new RandomStreams(-5, 12);
        assertEquals(-5, streams.seed());
        assertEquals(12, streams.replication());
    }

    private static long[] numbers(CounterStream stream) {
        return LongStream.generate(stream::nextLong).limit(20).toArray();
    }

    @Test
    void mirroredStreamsGiveOneMinusEachNumberExactly() {
        CounterStream plain = new RandomStreams(5, 2).stream("alice", "emission");
        CounterStream mirrored = new RandomStreams(5, 2).mirrored().stream("alice", "emission");
        CounterStream again = new RandomStreams(5, 2).mirrored().mirrored().stream("alice", "emission");
        for (int i = 0; i < 1000; i++) {
            double u = plain.nextDouble();
            assertEquals(1 - u, mirrored.nextDouble());
            assertEquals(u, again.nextDouble());
        }
    }
}
