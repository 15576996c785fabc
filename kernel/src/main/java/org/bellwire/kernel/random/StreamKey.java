package org.bellwire.kernel.random;

/**
 * What tells one stream from another: a hash of 128 bits.
 *
 * <p>Words are absorbed one after the other by two different chains of bijections. For each chain, keys that differ in one word alone
 * never collide; others collide like random numbers, for both chains at once with probability 2<sup>-128</sup>. A text is absorbed
 * with its length first, so that (a, bc) and (ab, c) differ.
 */
record StreamKey(long first, long second) {
    // Digits of pi and e; any two different words would do.
    private static final StreamKey EMPTY = new StreamKey(0x243F6A8885A308D3L, 0xB7E151628AED2A6AL);

    static StreamKey of(long seed, long replication, String path, String purpose) {
        return EMPTY.with(seed).with(replication).with(path).with(purpose);
    }

    private StreamKey with(long word) {
        return new StreamKey(
                Mixing.stafford13(first + word + Mixing.GOLDEN_GAMMA),
                Mixing.murmur3((second ^ word) + Mixing.GOLDEN_GAMMA));
    }

    private StreamKey with(String text) {
        StreamKey key = with(text.length());
        for (int i = 0; i < text.length(); i++) {
            key = key.with(text.charAt(i));
        }
        return key;
    }
}
