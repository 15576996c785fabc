package org.bellwire.protocols.qkd.distill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.qkd.distill.BlockDistilled.Outcome;
import org.bellwire.protocols.qkd.key.BitString;
import org.bellwire.protocols.qkd.key.KeyCutter;
import org.bellwire.protocols.qkd.key.PeerLine;
import org.bellwire.protocols.qkd.key.SiftedBlock;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
import org.bellwire.protocols.qkd.rate.SecretLength;
import org.bellwire.protocols.qkd.rate.Security;
import org.bellwire.protocols.qkd.rate.SinglePhotons;
import org.junit.jupiter.api.Test;

/** Fixed seeds: no false alarms once passed. */
class DistillationTest {

    @Test
    void cascadeMakesAThousandOfAThousandKeysIdenticalNearTheShannonLimit() {
        int length = 2000;
        double errorRate = 0.03;
        long disclosed = 0;
        for (int run = 0; run < 1000; run++) {
            CounterStream stream = new RandomStreams(5, run).stream("link", "bits");
            boolean[] right = bits(length, 0.5, stream);
            boolean[] wrong = bits(length, errorRate, stream);
            for (int i = 0; i < length; i++) {
                wrong[i] ^= right[i];
            }
            CascadeReference reference = new CascadeReference(right, run);
            CascadeCorrector corrector = new CascadeCorrector(wrong, errorRate, run);
            Optional<ParityQuestion> question = corrector.next();
            while (question.isPresent()) {
                corrector.answered(reference.answer(question.get()));
                question = corrector.next();
            }
            assertArrayEquals(right, corrector.key(), "run " + run);
            disclosed += reference.disclosed();
        }
        double inefficiency = disclosed / (1000.0 * length * BinaryEntropy.of(errorRate));
        assertTrue(inefficiency > 1 && inefficiency < 1.2, "f = " + inefficiency);
    }

    @Test
    void toeplitzHashingIsTheProductWithItsMatrix() {
        CounterStream stream = new RandomStreams(8, 0).stream("link", "bits");
        for (int[] size : new int[][] {{1, 1}, {64, 64}, {65, 1}, {127, 63}, {300, 129}, {1000, 700}}) {
            ToeplitzHash hash = new ToeplitzHash(size[0], size[1], stream);
            boolean[] key = bits(size[0], 0.5, stream);
            boolean[] expected = new boolean[size[1]];
            for (int i = 0; i < size[1]; i++) {
                for (int j = 0; j < size[0]; j++) {
                    expected[i] ^= key[j] && hash.entry(i, j);
                }
            }
            assertArrayEquals(expected, hash.of(key));
        }
    }

    @Test
    void differentKeysCollideAsSeldomAsAUniversalHashAllows() {
        CounterStream stream = new RandomStreams(9, 0).stream("link", "bits");
        int collisions = 0;
        for (int run = 0; run < 16_000; run++) {
            ToeplitzHash hash = new ToeplitzHash(40, 4, stream);
            boolean[] difference = bits(40, 0.5, stream);
            collisions += zero(hash.of(difference)) ? 1 : 0;
        }
        // 1000 expected, standard deviation 31.
        assertEquals(1000, collisions, 4 * 31);
    }

    /** Two ends whose talk passes through somebody's hands. */
    private static final class Talk {
        private static final NodeId ALICE = new NodeId(0, "alice");
        private static final NodeId BOB = new NodeId(1, "bob");
        private static final int BITS = 10_000;

        private final List<BlockDistilled> blocks = new ArrayList<>();
        private final List<BitString> referenceKey = new ArrayList<>();
        private final List<BitString> correctedKey = new ArrayList<>();

        Talk(int authenticationBits, UnaryOperator<DistillMessage> hands) {
            Deque<Message> toReference = new ArrayDeque<>();
            Deque<Message> toCorrecting = new ArrayDeque<>();
            Observations facts = new Observations();
            facts.listen(BlockDistilled.class, blocks::add);
            RandomStreams luck = new RandomStreams(6, 0);
            Timeline timeline = new Timeline();
            PeerLine alice = new PeerLine("talk", ALICE, BOB, timeline, luck, facts, toCorrecting::add);
            PeerLine bob = new PeerLine("talk", BOB, ALICE, timeline, luck, facts, toReference::add);
            Distillation how = new Distillation(0.1, Security.asymptotic(1e-10), authenticationBits);
            ReferenceEnd reference = new ReferenceEnd(
                    alice,
                    how,
                    List.of(1.0),
                    0.5,
                    new SecretLength(new SinglePhotons.Only(), how.security()),
                    new KeyCutter(alice, 1, referenceKey::add));
            CorrectingEnd correcting =
                    new CorrectingEnd(bob, how, List.of(1.0), 0.5, new KeyCutter(bob, 1, correctedKey::add));
            SiftedBlock right = new SiftedBlock();
            SiftedBlock wrong = new SiftedBlock();
            CounterStream stream = luck.stream("link", "bits");
            for (int i = 0; i < BITS; i++) {
                int bit = stream.nextInt(0, 1);
                right.add(bit, i % 2, 0);
                wrong.add(stream.chance(0.02) ? 1 - bit : bit, i % 2, 0);
            }
            reference.take(right, BITS);
            correcting.take(wrong, BITS);
            while (!toReference.isEmpty() || !toCorrecting.isEmpty()) {
                if (!toReference.isEmpty()) {
                    reference.receive(hands.apply((DistillMessage) toReference.remove()));
                } else {
                    correcting.receive(hands.apply((DistillMessage) toCorrecting.remove()));
                }
            }
        }
    }

    @Test
    void authenticationTakesItsBitsOutOfEachBlock() {
        Talk free = new Talk(0, UnaryOperator.identity());
        Talk paid = new Talk(256, UnaryOperator.identity());
        assertEquals(free.referenceKey, free.correctedKey);
        assertEquals(paid.referenceKey, paid.correctedKey);
        assertEquals(Outcome.SECRET, paid.blocks.get(0).outcome());
        assertEquals(free.referenceKey.size() - 256, paid.referenceKey.size());
        assertEquals(paid.referenceKey.size(), paid.blocks.get(0).secret());
        // The first bits of the hash pay for the tags; none of them is used again.
        assertEquals(free.referenceKey.subList(256, free.referenceKey.size()), paid.referenceKey);
        // Bits of one basis have the other's errors for phases; Cascade's parities and a tag of 34 bits are told.
        BlockDistilled block = paid.blocks.get(0);
        double leaked = block.counts().stream()
                        .mapToDouble(basis -> BinaryEntropy.of(basis.get(0).errorRate()))
                        .sum()
                / 2;
        assertEquals(block.kept() * (1 - leaked) - block.disclosed() - 34 - 256, block.secret(), 30);
    }

    /** Somebody turns a bit of the ends' tag, as if an error had been left: the block is thrown away at both ends. */
    @Test
    void keysThatAreNotTheSameAreThrownAway() {
        Talk spoiled = new Talk(
                64,
                message -> message instanceof DistillMessage.TagTold told
                        ? new DistillMessage.TagTold(
                                told.block(), told.hashSeed(), turned(told.tag()), told.corrected())
                        : message);
        assertEquals(Outcome.UNEQUAL, spoiled.blocks.get(0).outcome());
        assertEquals(0, spoiled.blocks.get(0).secret());
        assertTrue(spoiled.referenceKey.isEmpty() && spoiled.correctedKey.isEmpty());
    }

    private static BitString turned(BitString tag) {
        BitSet bits = tag.places();
        bits.flip(0);
        return BitString.of(bits, tag.length());
    }

    private static boolean zero(boolean[] bits) {
        boolean any = false;
        for (boolean bit : bits) {
            any |= bit;
        }
        return !any;
    }

    private static boolean[] bits(int length, double share, CounterStream stream) {
        boolean[] bits = new boolean[length];
        for (int i = 0; i < length; i++) {
            bits[i] = stream.chance(share);
        }
        return bits;
    }
}
