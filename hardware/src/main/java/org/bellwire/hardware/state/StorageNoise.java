package org.bellwire.hardware.state;

/** What strikes a qubit while it is stored: Pauli errors at constant rates, or relaxation with T1 and T2. */
public sealed interface StorageNoise permits PauliRates, Relaxation {

    /** Whether nothing ever happens. */
    boolean isNone();

    /**
     * The Pauli errors that this noise is when a random Pauli before it and the same one after it hide which way it pulls.
     * Pauli rates are their own twirl; for relaxation this is an approximation that keeps the three eigenvalues.
     */
    PauliRates twirled();
}
