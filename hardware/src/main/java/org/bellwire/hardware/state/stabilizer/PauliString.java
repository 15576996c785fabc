package org.bellwire.hardware.state.stabilizer;

import java.util.Arrays;
import org.bellwire.hardware.state.Pauli;

/**
 * A product of Paulis, one on each qubit, with a sign. Qubit k is bit k of two rows of bits: one for bit flips, one for phase
 * flips; Y has both. What lies beyond the last word is the identity.
 */
final class PauliString {
    private static final int WORD = 64;

    private long[] flips;
    private long[] phases;
    private boolean negative;

    private PauliString(long[] flips, long[] phases, boolean negative) {
        this.flips = flips;
        this.phases = phases;
        this.negative = negative;
    }

    /** The identity on so many qubits. */
    static PauliString identity(int qubits) {
        int words = (qubits + WORD - 1) / WORD;
        return new PauliString(new long[words], new long[words], false);
    }

    /** One Pauli on one of so many qubits. */
    static PauliString of(Pauli p, int qubit, int qubits) {
        PauliString string = identity(qubits);
        string.set(p, qubit);
        return string;
    }

    PauliString copy() {
        return new PauliString(flips.clone(), phases.clone(), negative);
    }

    /** This one with a Pauli put on a qubit that had none. */
    PauliString and(Pauli p, int qubit) {
        set(p, qubit);
        return this;
    }

    boolean isNegative() {
        return negative;
    }

    void negateIf(boolean condition) {
        negative ^= condition;
    }

    boolean flipsBit(int qubit) {
        return (flips[qubit / WORD] >>> qubit & 1) != 0;
    }

    boolean flipsPhase(int qubit) {
        return (phases[qubit / WORD] >>> qubit & 1) != 0;
    }

    Pauli at(int qubit) {
        return Pauli.of(flipsBit(qubit), flipsPhase(qubit));
    }

    void set(Pauli p, int qubit) {
        int word = qubit / WORD;
        long bit = 1L << qubit;
        flips[word] = p.flipsBit() ? flips[word] | bit : flips[word] & ~bit;
        phases[word] = p.flipsPhase() ? phases[word] | bit : phases[word] & ~bit;
    }

    boolean anticommutesWith(PauliString other) {
        long odd = 0;
        for (int i = 0; i < Math.min(flips.length, other.flips.length); i++) {
            odd ^= flips[i] & other.phases[i] ^ phases[i] & other.flips[i];
        }
        return (Long.bitCount(odd) & 1) != 0;
    }

    /**
     * Becomes the product with another of the same length. The sign is right when the two commute; otherwise the product has
     * a factor i, which is dropped.
     *
     * <p>On one qubit, XY = iZ, YZ = iX, ZX = iY, and -i the other way round; so the power of i is the number of the former
     * less that of the latter. They are counted 64 qubits at a time.
     */
    void multiplyBy(PauliString other) {
        int power = 0;
        for (int i = 0; i < flips.length; i++) {
            long x = other.flips[i];
            long z = other.phases[i];
            long u = flips[i];
            long v = phases[i];
            long isX = x & ~z;
            long isY = x & z;
            long isZ = ~x & z;
            power += Long.bitCount(isX & u & v | isY & ~u & v | isZ & u & ~v);
            power -= Long.bitCount(isX & ~u & v | isY & u & ~v | isZ & u & v);
            flips[i] = u ^ x;
            phases[i] = v ^ z;
        }
        negative ^= other.negative ^ (power & 2) != 0;
    }

    void hadamard(int qubit) {
        int word = qubit / WORD;
        long bit = 1L << qubit;
        long x = flips[word] & bit;
        long z = phases[word] & bit;
        negative ^= (x & z) != 0;
        flips[word] ^= x ^ z;
        phases[word] ^= x ^ z;
    }

    void controlledNot(int control, int target) {
        boolean x = flipsBit(control);
        boolean z = flipsPhase(target);
        negative ^= x && z && flipsBit(target) == flipsPhase(control);
        if (x) {
            flips[target / WORD] ^= 1L << target;
        }
        if (z) {
            phases[control / WORD] ^= 1L << control;
        }
    }

    /** Makes room for so many qubits. */
    void extendTo(int qubits) {
        int words = (qubits + WORD - 1) / WORD;
        if (words > flips.length) {
            flips = Arrays.copyOf(flips, words);
            phases = Arrays.copyOf(phases, words);
        }
    }

    /** Moves every qubit up by some, on a string of so many. */
    void shift(int by, int qubits) {
        flips = shifted(flips, by, qubits);
        phases = shifted(phases, by, qubits);
    }

    private static long[] shifted(long[] bits, int by, int qubits) {
        long[] moved = new long[(qubits + WORD - 1) / WORD];
        int words = by / WORD;
        for (int i = 0; i < bits.length && i + words < moved.length; i++) {
            moved[i + words] |= bits[i] << by;
            if (by % WORD != 0 && i + words + 1 < moved.length) {
                moved[i + words + 1] |= bits[i] >>> -by;
            }
        }
        return moved;
    }

    /** Takes a qubit out; those above it move down. */
    void remove(int qubit) {
        removeBit(flips, qubit);
        removeBit(phases, qubit);
    }

    private static void removeBit(long[] bits, int position) {
        int word = position / WORD;
        long below = (1L << position) - 1;
        bits[word] = bits[word] & below | bits[word] >>> 1 & ~below;
        for (int i = word + 1; i < bits.length; i++) {
            bits[i - 1] |= bits[i] << (WORD - 1);
            bits[i] >>>= 1;
        }
    }
}
