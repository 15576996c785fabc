package org.bellwire.hardware.state.ket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStatesContract;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.junit.jupiter.api.Test;

class KetStatesTest extends QuantumStatesContract {

    @Override
    protected Formalism formalism() {
        return new KetVector();
    }

    @Test
    void holdsNoMixtures() {
        assertFalse(states.holdsMixtures());
    }

    @Test
    void anUnstatedDecayIsNone() {
        assertEquals(PauliRates.NONE, states.unstatedDecay(2));
    }

    @Test
    void aCircuitEntanglesAndMeasures() {
        Circuit entangle = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1);
        for (int i = 0; i < 20; i++) {
            List<Qubit> qubits = List.of(quiet(), quiet());
            ket().run(entangle, qubits, 0, stream);
            assertTrue(states.isPair(qubits.get(0), qubits.get(1)));
            assertEquals(1, states.fidelity(qubits.get(1), qubits.get(0), BellState.PHI_PLUS, 0), 1e-12);
            boolean[] bits = ket().run(Circuit.on(2).measuring(1, 0), qubits, 0, stream);
            assertEquals(bits[0], bits[1]);
        }
    }

    @Test
    void aCircuitTeleportsWithThreeQubits() {
        Circuit circuit = Circuit.on(3)
                .then(Gate.H, 1)
                .then(Gate.CX, 1, 2)
                .then(Gate.CX, 0, 1)
                .then(Gate.H, 0)
                .measuring(0, 1);
        for (int i = 0; i < 20; i++) {
            List<Qubit> qubits = List.of(quiet(), quiet(), quiet());
            ket().run(Circuit.on(1).then(Gate.H, 0).thenPhase(0.7, 0), List.of(qubits.get(0)), 0, stream);
            boolean[] bits = ket().run(circuit, qubits, 0, stream);
            states.apply(Pauli.of(bits[1], bits[0]), qubits.get(2), 0);
            ket().run(Circuit.on(1).thenPhase(-0.7, 0).then(Gate.H, 0), List.of(qubits.get(2)), 0, stream);
            assertFalse(states.measure(qubits.get(2), 0, stream));
        }
    }

    @Test
    void aCircuitWantsItsNumberOfDistinctQubits() {
        Qubit q = quiet();
        assertThrows(IllegalArgumentException.class, () -> ket().run(Circuit.on(2), List.of(q), 0, stream));
        assertThrows(IllegalArgumentException.class, () -> ket().run(Circuit.on(2), List.of(q, q), 0, stream));
    }

    private KetStates ket() {
        return (KetStates) states;
    }
}
