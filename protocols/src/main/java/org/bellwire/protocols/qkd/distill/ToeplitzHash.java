package org.bellwire.protocols.qkd.distill;

import org.bellwire.kernel.random.CounterStream;

/**
 * Privacy amplification: the product, modulo 2, of the key with a random Toeplitz matrix, row i column j of which is bit
 * i - j + n - 1 of a public seed of n + m - 1 bits. The family is universal; Krawczyk, Crypto 1994. Exact, 64 rows at a time.
 */
public final class ToeplitzHash {
    private final int inputs;
    private final int outputs;
    private final long[] seed;

    /**
     * @param inputs n, bits of the corrected key, at least 1
     * @param outputs m, secret bits, from 0 to n
     * @param stream draws the seed; a new stretch of it for each key
     */
    public ToeplitzHash(int inputs, int outputs, CounterStream stream) {
        if (inputs < 1 || outputs < 0 || outputs > inputs) {
            throw new IllegalArgumentException("a hash of " + inputs + " bits cannot have " + outputs + " bits");
        }
        this.inputs = inputs;
        this.outputs = outputs;
        // One word more, so that a shifted read never runs over the end.
        seed = new long[(inputs + outputs + 63) / 64 + 2];
        for (int w = 0; w < seed.length; w++) {
            seed[w] = stream.nextLong();
        }
    }

    public boolean[] of(boolean[] key) {
        if (key.length != inputs) {
            throw new IllegalArgumentException("key of " + key.length + " bits for a hash of " + inputs);
        }
        long[] sum = new long[(outputs + 63) / 64];
        for (int j = 0; j < inputs; j++) {
            if (key[j]) {
                addColumn(inputs - 1 - j, sum);
            }
        }
        boolean[] hash = new boolean[outputs];
        for (int i = 0; i < outputs; i++) {
            hash[i] = (sum[i >> 6] >>> (i & 63) & 1) == 1;
        }
        return hash;
    }

    private void addColumn(int first, long[] sum) {
        int word = first >> 6;
        int shift = first & 63;
        for (int w = 0; w < sum.length; w++) {
            // In two steps, since a shift by 64 would be one by 0.
            sum[w] ^= seed[word + w] >>> shift | seed[word + w + 1] << 1 << (63 - shift);
        }
    }

    /** Bit i - j + n - 1 of the seed. */
    boolean entry(int row, int column) {
        int bit = row - column + inputs - 1;
        return (seed[bit >> 6] >>> (bit & 63) & 1) == 1;
    }
}
