package org.bellwire.protocols.qkd.key;

import java.util.BitSet;

/** Bits in a row: a key, a tag, a choice of places. Two are equal when their bits are. Immutable. */
public final class BitString {
    private final BitSet bits;
    private final int length;

    private BitString(BitSet bits, int length) {
        this.bits = bits;
        this.length = length;
    }

    public static BitString of(boolean[] bits) {
        BitSet set = new BitSet(bits.length);
        for (int i = 0; i < bits.length; i++) {
            set.set(i, bits[i]);
        }
        return new BitString(set, bits.length);
    }

    public static BitString of(BitSet bits, int length) {
        return new BitString((BitSet) bits.clone(), length);
    }

    /** Number of bits. */
    public int length() {
        return length;
    }

    public boolean bit(int index) {
        return bits.get(index);
    }

    /** The numbers of the bits that are set. */
    public BitSet places() {
        return (BitSet) bits.clone();
    }

    /** Bitwise sum modulo 2 with a string of the same length: encrypts with a one-time pad, and decrypts. */
    public BitString xor(BitString other) {
        if (other.length != length) {
            throw new IllegalArgumentException(
                    "strings of " + length + " and " + other.length + " bits can not be added");
        }
        BitSet sum = (BitSet) bits.clone();
        sum.xor(other.bits);
        return new BitString(sum, length);
    }

    /** Places where two strings of the same length differ. */
    public int distance(BitString other) {
        return xor(other).bits.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BitString string && string.length == length && string.bits.equals(bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return length + " bits";
    }
}
