package org.bellwire.hardware.state.circuit;

import java.util.List;

/**
 * One gate of a circuit.
 *
 * @param targets the circuit's qubits that it acts on, in the order of the gate's matrix
 * @param angle theta in radians; 0 for a gate without
 */
public record Step(Gate gate, List<Integer> targets, double angle) {
    public Step {
        targets = List.copyOf(targets);
    }

    public Matrix matrix() {
        return gate.matrix(angle);
    }
}
