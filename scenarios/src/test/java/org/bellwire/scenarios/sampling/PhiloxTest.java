package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bellwire.scenarios.sampling.random.Philox;
import org.junit.jupiter.api.Test;

/** The test vectors that Random123 publishes for Philox 4x32-10. */
class PhiloxTest {
    @Test
    void blocksAreThePublishedOnes() {
        check(new int[4], 0, 0, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        check(new int[] {-1, -1, -1, -1}, -1, -1, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        check(
                new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                0xa4093822,
                0x299f31d0,
                0xd16cfe09,
                0x94fdcceb,
                0x5001e420,
                0x24126ea1);
    }

    private static void check(int[] counter, int key0, int key1, int... expected) {
        Philox.block(counter, key0, key1);
        assertArrayEquals(expected, counter);
    }

    @Test
    void wordsOfATrialAreTheHalvesOfItsBlock() {
        long[] words = new long[2];
        Philox.words(0x1122334455667788L, 0x0000000500000003L, 9, words);
        int[] block = {9, 0, 3, 5};
        Philox.block(block, 0x55667788, 0x11223344);
        assertEquals((long) block[1] << 32 | block[0] & 0xFFFFFFFFL, words[0]);
        assertEquals((long) block[3] << 32 | block[2] & 0xFFFFFFFFL, words[1]);
    }
}
