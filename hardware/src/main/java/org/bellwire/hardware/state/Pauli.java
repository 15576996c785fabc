package org.bellwire.hardware.state;

/**
 * The four Pauli operators, up to phase. Each has a two-bit label (x, z): I = 00, Z = 01, X = 10, Y = 11, so that the
 * product of two is the exclusive or of their labels.
 */
public enum Pauli {
    I(0b00),
    Z(0b01),
    X(0b10),
    Y(0b11);

    private static final Pauli[] BY_LABEL = {I, Z, X, Y};

    private final int label;

    Pauli(int label) {
        this.label = label;
    }

    /** The operator with these flips: X exchanges |0> and |1>, Z changes the sign of |1>. */
    public static Pauli of(boolean x, boolean z) {
        return BY_LABEL[(x ? 2 : 0) | (z ? 1 : 0)];
    }

    /** From 0 to 3: 2 for a bit flip, 1 for a phase flip. */
    public int label() {
        return label;
    }

    public boolean flipsBit() {
        return (label & 2) != 0;
    }

    public boolean flipsPhase() {
        return (label & 1) != 0;
    }

    /** Both, one after the other; the phase is dropped, so the order does not matter. */
    public Pauli times(Pauli other) {
        return BY_LABEL[label ^ other.label];
    }
}
