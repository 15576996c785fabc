package org.bellwire.protocols.qkd.distill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
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
