package org.bellwire.hardware.state;

import org.bellwire.kernel.catalog.Model;

/** A way of writing quantum states, found by name: "ket_vector", "bell_diagonal". An open set. */
public interface Formalism extends Model {

    /** The empty truth of a new simulation. */
    QuantumStates open();
}
