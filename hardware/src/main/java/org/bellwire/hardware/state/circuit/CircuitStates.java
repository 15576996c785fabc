package org.bellwire.hardware.state.circuit;

import java.util.List;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import umontreal.ssj.rng.RandomStream;

/** Quantum states on which circuits run. */
public interface CircuitStates extends QuantumStates {

    /**
     * Runs a circuit on qubits, brought up to now first. It takes no time.
     *
     * @param qubits as many as the circuit has, distinct
     * @param noise a gate of two or more qubits survives with the gate fidelity g, otherwise its qubits are replaced by the
     *     even mixture; gates of one qubit are perfect. Measured bits are reported right with the measurement fidelity
     * @return the reported bits, in the order of {@link Circuit#measured}; measured qubits leave their register
     * @throws IllegalArgumentException if the formalism does not know a gate, or the number of qubits is wrong; nothing has
     *     happened then
     */
    boolean[] run(Circuit circuit, List<Qubit> qubits, OperationNoise noise, long now, RandomStream s);

    /** Runs a circuit whose gates and measurements are perfect. */
    default boolean[] run(Circuit circuit, List<Qubit> qubits, long now, RandomStream s) {
        return run(circuit, qubits, OperationNoise.IDEAL, now, s);
    }
}
