package org.bellwire.hardware.state;

import java.util.Optional;
import org.bellwire.kernel.catalog.Model;

/**
 * A way of writing quantum states, found by name: "ket_vector", "bell_diagonal". An open set. Every one does all that
 * {@link QuantumStates} asks, with Pauli noise; what it does beyond, it says.
 */
public interface Formalism extends Model {

    /** The empty truth of a new simulation. */
    QuantumStates open();

    /** Why memories with this noise are beyond it; empty when they are not. */
    default Optional<String> objection(StorageNoise noise) {
        return noise instanceof PauliRates ? Optional.empty() : Optional.of("it knows Pauli errors alone");
    }
}
