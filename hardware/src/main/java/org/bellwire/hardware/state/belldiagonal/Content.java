package org.bellwire.hardware.state.belldiagonal;

import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import umontreal.ssj.rng.RandomStream;

/** What a qubit is part of. */
sealed interface Content permits Solo, Pair, HalfPurified {

    /** A known Pauli hits one of the qubits. */
    void strike(BellDiagonalQubit q, Pauli p);

    /** A Pauli drawn from a channel hits one of the qubits; exact where the content is a mixture, else drawn. */
    void suffer(BellDiagonalQubit q, BellWeights channel, RandomStream s);

    /** Reads one of the qubits in Z; it is a {@link Solo} afterwards. */
    boolean read(BellDiagonalQubit q, RandomStream s);

    /** Reads one of the qubits in X, likewise. */
    boolean readX(BellDiagonalQubit q, RandomStream s);

    /** Leaves the others as ignoring this one leaves them; this one's content is void afterwards. */
    void ignore(BellDiagonalQubit q);
}
