package org.bellwire.hardware.state;

/**
 * The four Pauli operators, up to phase. Ordinals are the two-bit labels (x, z): I = 00, Z = 01, X = 10, Y = 11, so
 * that the product is the exclusive or of the ordinals.
 */
public enum Pauli {
    I,
    Z,
    X,
    Y;

    private static final Pauli[] BY_LABEL = values();

    /** The operator with these flips: X exchanges |0> and |1>, Z changes the sign of |1>. */
    public static Pauli of(boolean x, boolean z) {
        return BY_LABEL[(x ? 2 : 0) | (z ? 1 : 0)];
    }

    static Pauli ofLabel(int label) {
        return BY_LABEL[label];
    }

    public boolean flipsBit() {
        return (ordinal() & 2) != 0;
    }

    public boolean flipsPhase() {
        return (ordinal() & 1) != 0;
    }

    /** Both, one after the other; the phase is dropped, so the order does not matter. */
    public Pauli times(Pauli other) {
        return BY_LABEL[ordinal() ^ other.ordinal()];
    }
}
