package org.bellwire.protocols.qkd.distill;

import org.bellwire.kernel.random.RandomStreams;

/** Hashes that both ends derive from a seed that one of them has told. */
final class PublicHash {
    private PublicHash() {}

    static boolean[] of(boolean[] key, int length, long seed) {
        return new ToeplitzHash(key.length, length, new RandomStreams(seed, 0).stream("hash", "matrix")).of(key);
    }
}
