package org.bellwire.kernel.random;

import umontreal.ssj.rng.CloneableRandomStream;

/**
 * A counter-based stream: the n-th number is a function of the key, the substream and n alone.
 *
 * <p>The function is Stafford's mixing of the counter between two additions of key words, and then mixing again (an Even-Mansour
 * construction): {@code mix(mix(n·γ + key₁) ^ key₂)} with the golden γ of SplitMix64. The substream number is mixed into the
 * second key word, so that each of 2<sup>64</sup> substreams has a period of 2<sup>64</sup>.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class CounterStream implements CloneableRandomStream {
    private static final double ULP = 0x1p-53;

    private final StreamKey key;
    // All ones where every number is to be one minus itself.
    private final long mirror;
    private long substream;
    private long substreamKey;
    // n·γ + key₁, kept as a running sum.
    private long counter;

    CounterStream(StreamKey key) {
        this(key, 0);
    }

    CounterStream(StreamKey key, long mirror) {
        this.key = key;
        this.mirror = mirror;
        goToSubstream(0);
    }

    private CounterStream(CounterStream other) {
        key = other.key;
        mirror = other.mirror;
        substream = other.substream;
        substreamKey = other.substreamKey;
        counter = other.counter;
    }

    /** 64 uniform bits. */
    public long nextLong() {
        counter += Mixing.GOLDEN_GAMMA;
        return Mixing.stafford13(Mixing.stafford13(counter) ^ substreamKey) ^ mirror;
    }

    /**
     * Uniform on the odd multiples of 2<sup>-53</sup> between 0 and 1, both excluded. Its mean is exactly one half, and 1 - u is
     * exact and of the same law, as antithetic sampling wants.
     */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11 | 1) * ULP;
    }

    /**
     * {@code true} with probability p, from one draw whatever p is: never for 0, always for 1.
     *
     * @param probability p in [0, 1]
     */
    public boolean chance(double probability) {
        return nextDouble() < probability;
    }

    /** Uniform on the whole numbers from {@code least} to {@code greatest}, both included, from one draw. */
    @Override
    public int nextInt(int least, int greatest) {
        if (least > greatest) {
            throw new IllegalArgumentException("no whole number from " + least + " to " + greatest);
        }
        long count = (long) greatest - least + 1;
        // The upper half of a product: 63 random bits as a fraction, times the count.
        return (int) (least + Math.multiplyHigh(nextLong() >>> 1, count << 1));
    }

    @Override
    public void nextArrayOfDouble(double[] target, int start, int count) {
        for (int i = start; i < start + count; i++) {
            target[i] = nextDouble();
        }
    }

    @Override
    public void nextArrayOfInt(int least, int greatest, int[] target, int start, int count) {
        for (int i = start; i < start + count; i++) {
            target[i] = nextInt(least, greatest);
        }
    }

    @Override
    public void resetStartStream() {
        goToSubstream(0);
    }

    @Override
    public void resetStartSubstream() {
        goToSubstream(substream);
    }

    @Override
    public void resetNextSubstream() {
        goToSubstream(substream + 1);
    }

    private void goToSubstream(long number) {
        substream = number;
        substreamKey = Mixing.murmur3(key.second() + number * Mixing.GOLDEN_GAMMA);
        counter = key.first();
    }

    @Override
    public CounterStream clone() {
        return new CounterStream(this);
    }

    @Override
    public String toString() {
        return "CounterStream[" + Long.toHexString(key.first()) + Long.toHexString(key.second()) + ", substream "
                + substream + "]";
    }
}
