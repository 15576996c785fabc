package org.bellwire.protocols.qkd.bb84;

import org.bellwire.kernel.random.CounterStream;

/** What a bit is where both values clicked: one at random, as proofs of security want. */
final class DoubleClicks {
    private static final int BOTH = 3;

    private DoubleClicks() {}

    /**
     * The bit of a pulse.
     *
     * @param seen the values that clicked: bit 0 for value 0, bit 1 for value 1
     */
    static int bit(int seen, CounterStream stream) {
        return seen == BOTH ? stream.nextInt(0, 1) : seen >> 1;
    }
}
