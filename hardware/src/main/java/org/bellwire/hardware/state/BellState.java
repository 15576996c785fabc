package org.bellwire.hardware.state;

/** The four Bell states. Each is Phi+ with one half hit by a Pauli; ordinals agree with {@link Pauli}. */
public enum BellState {
    /** (|00> + |11>) / sqrt 2. */
    PHI_PLUS,
    /** (|00> - |11>) / sqrt 2. */
    PHI_MINUS,
    /** (|01> + |10>) / sqrt 2. */
    PSI_PLUS,
    /** (|01> - |10>) / sqrt 2. */
    PSI_MINUS;

    private static final BellState[] BY_LABEL = values();

    /** Phi+ after this error on either half. */
    public static BellState of(Pauli error) {
        return BY_LABEL[error.ordinal()];
    }

    /** The error that makes this state of Phi+. */
    public Pauli error() {
        return Pauli.ofLabel(ordinal());
    }

    /** This state after an error on either half. */
    public BellState after(Pauli error) {
        return BY_LABEL[ordinal() ^ error.ordinal()];
    }
}
