package org.bellwire.protocols.qkd.key;

import java.util.Arrays;
import java.util.BitSet;

/** Sifted bits of one end, with the basis and the kind of pulse of each. Bits are added, never changed. */
public final class SiftedBlock {
    private final BitSet bits = new BitSet();
    private final BitSet bases = new BitSet();
    private byte[] kinds = new byte[64];
    private int size;

    /**
     * Adds a bit.
     *
     * @param basis 0 for Z, 1 for X
     * @param kind of pulse, 0 for the signal
     */
    public void add(int bit, int basis, int kind) {
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        bits.set(size, bit == 1);
        bases.set(size, basis == 1);
        kinds[size] = (byte) kind;
        size++;
    }

    public int size() {
        return size;
    }

    public boolean bit(int index) {
        return bits.get(index);
    }

    /** 0 for Z, 1 for X. */
    public int basis(int index) {
        return bases.get(index) ? 1 : 0;
    }

    public int kind(int index) {
        return kinds[index];
    }

    /** The bits at some places, in order. */
    public boolean[] bitsAt(BitSet places) {
        boolean[] chosen = new boolean[places.cardinality()];
        int next = 0;
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            chosen[next++] = bits.get(i);
        }
        return chosen;
    }
}
