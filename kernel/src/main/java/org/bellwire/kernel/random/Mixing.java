package org.bellwire.kernel.random;

/**
 * Bijections of 64-bit words in which every input bit changes every output bit with probability near one half: Stafford's
 * variant 13, the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), and the finalizer of MurmurHash3 (Appleby).
 */
final class Mixing {
    /** 2<sup>64</sup> divided by the golden ratio, made odd: spreads consecutive numbers over the whole range. */
    static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    static long stafford13(long word) {
        long z = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long murmur3(long word) {
        long z = (word ^ (word >>> 33)) * 0xFF51AFD7ED558CCDL;
        z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return z ^ (z >>> 33);
    }
}
