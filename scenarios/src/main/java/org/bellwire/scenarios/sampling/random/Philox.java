package org.bellwire.scenarios.sampling.random;

/**
 * Philox 4x32-10: a bijection of 128-bit counters, keyed with 64 bits (Salmon, Moraes, Dror and Shaw, SC 2011; constants and test vectors
 * of Random123). A block gives two uniform numbers, so that draw <i>j</i> of trial <i>t</i> is half <i>j</i> mod 2 of block <i>j</i>/2 of
 * that trial, whoever asks and in which order.
 */
public final class Philox {
    private static final long MASK = 0xFFFFFFFFL;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;

    private Philox() {}

    /**
     * The block of a counter.
     *
     * @param counter four words, replaced by the block's
     */
    public static void block(int[] counter, int key0, int key1) {
        int c0 = counter[0];
        int c1 = counter[1];
        int c2 = counter[2];
        int c3 = counter[3];
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = (c0 & MASK) * MULTIPLIER_0;
            long p1 = (c2 & MASK) * MULTIPLIER_1;
            c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            c1 = (int) p1;
            c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c3 = (int) p0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        counter[0] = c0;
        counter[1] = c1;
        counter[2] = c2;
        counter[3] = c3;
    }

    /**
     * Two 64-bit words for two draws of one trial.
     *
     * @param block number of the pair of draws, from 0
     * @param words takes the two
     */
    public static void words(long seed, long trial, int block, long[] words) {
        int c0 = block;
        int c1 = 0;
        int c2 = (int) trial;
        int c3 = (int) (trial >>> 32);
        int k0 = (int) seed;
        int k1 = (int) (seed >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long p0 = (c0 & MASK) * MULTIPLIER_0;
            long p1 = (c2 & MASK) * MULTIPLIER_1;
            c0 = (int) (p1 >>> 32) ^ c1 ^ k0;
            c1 = (int) p1;
            c2 = (int) (p0 >>> 32) ^ c3 ^ k1;
            c3 = (int) p0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        words[0] = (long) c1 << 32 | c0 & MASK;
        words[1] = (long) c3 << 32 | c2 & MASK;
    }
}
