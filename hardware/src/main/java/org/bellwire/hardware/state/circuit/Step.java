package org.bellwire.hardware.state.circuit;

import java.util.List;
import java.util.stream.Collectors;

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

    /** The gate that undoes it, up to a phase. */
    public Step inverse() {
        return switch (gate) {
            case H, X, Y, Z, CX, CZ, CCX, SWAP -> this;
            case S -> with(Gate.SDG, 0);
            case SDG -> with(Gate.S, 0);
            case T -> with(Gate.PHASE, -Math.PI / 4);
            case PHASE -> with(Gate.PHASE, -angle);
            case ROOT_IZ -> with(Gate.MINUS_ROOT_IZ, 0);
            case MINUS_ROOT_IZ -> with(Gate.ROOT_IZ, 0);
            case ROOT_IY -> with(Gate.MINUS_ROOT_IY, 0);
            case MINUS_ROOT_IY -> with(Gate.ROOT_IY, 0);
        };
    }

    private Step with(Gate other, double otherAngle) {
        return new Step(other, targets, otherAngle);
    }

    @Override
    public String toString() {
        String name = gate == Gate.PHASE ? gate.label() + "(" + angle + ")" : gate.label();
        return name + targets.stream().map(target -> " " + target).collect(Collectors.joining());
    }
}
