package org.bellwire.hardware.state.circuit;

import java.util.List;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.QuarterTurn;
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

    /**
     * Probability of finding qubits in the state that a circuit makes of |0...0>, whatever others do. Changes nothing and draws
     * nothing: the truth, for metrics.
     *
     * @param preparation without measurements
     * @param qubits as many as the circuit has, distinct, and frozen: storage noise that is still to come does not count
     */
    double overlap(Circuit preparation, List<Qubit> qubits);

    /** Up to phase exp(-+ i pi X / 4) is H S H or its inverse. */
    @Override
    default void turn(Qubit q, QuarterTurn direction, long now, RandomStream s) {
        Gate phase = direction == QuarterTurn.FORTH ? Gate.S : Gate.SDG;
        Circuit turn = Circuit.on(1).then(Gate.H, 0).then(phase, 0).then(Gate.H, 0);
        run(turn, List.of(q), now, s);
    }

    /** In Z between two Hadamard gates. */
    @Override
    default boolean measureX(Qubit q, long now, RandomStream s) {
        Circuit turn = Circuit.on(1).then(Gate.H, 0);
        run(turn, List.of(q), now, s);
        boolean minus = measure(q, now, s);
        run(turn, List.of(q), now, s);
        return minus;
    }

    /** Runs a circuit whose gates and measurements are perfect. */
    default boolean[] run(Circuit circuit, List<Qubit> qubits, long now, RandomStream s) {
        return run(circuit, qubits, OperationNoise.IDEAL, now, s);
    }
}
