package org.bellwire.hardware.state;

/** The four Bell states. Each is Phi+ with one half hit by a Pauli. */
public enum BellState {
    /** (|00> + |11>) / sqrt 2. */
    PHI_PLUS(Pauli.I),
    /** (|00> - |11>) / sqrt 2. */
    PHI_MINUS(Pauli.Z),
    /** (|01> + |10>) / sqrt 2. */
    PSI_PLUS(Pauli.X),
    /** (|01> - |10>) / sqrt 2. */
    PSI_MINUS(Pauli.Y);

    private final Pauli error;

    BellState(Pauli error) {
        this.error = error;
    }

    /** Phi+ after this error on either half. */
    public static BellState of(Pauli error) {
        return switch (error) {
            case I -> PHI_PLUS;
            case Z -> PHI_MINUS;
            case X -> PSI_PLUS;
            case Y -> PSI_MINUS;
        };
    }

    /** The error that makes this state of Phi+. */
    public Pauli error() {
        return error;
    }

    /** This state after an error on either half. */
    public BellState after(Pauli another) {
        return of(error.times(another));
    }
}
