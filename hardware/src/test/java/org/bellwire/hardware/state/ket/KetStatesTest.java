package org.bellwire.hardware.state.ket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStatesContract;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Shares;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.noise.KrausChannel;
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
    void channelsStrikeByOneOfTheirOperatorsAtATime() {
        int trials = 20_000;
        double depolarized = 0;
        double damped = 0;
        for (int i = 0; i < trials; i++) {
            depolarized += struck(KrausChannel.depolarizingByReplacement(0.4, 2), 2);
            damped += struck(KrausChannel.amplitudeDamping(0.36), 1);
        }
        Shares.assertMean(0.7, depolarized / trials, trials);
        Shares.assertMean((1 - 0.36 / 2) / 2 + 0.8 / 2, damped / trials, trials);
    }

    /** Fidelity of Phi+ of which the channel struck one half, or both. */
    private double struck(KrausChannel channel, int halves) {
        List<Qubit> pair = List.of(quiet(), quiet());
        entangle(pair.get(0), pair.get(1), BellState.PHI_PLUS);
        ket().strike(channel, pair.subList(0, halves), 0, stream);
        return states.fidelity(pair.get(0), pair.get(1), BellState.PHI_PLUS, 0);
    }

    @Test
    void fullDampingLeavesAQubitInZeroAndNoPair() {
        Qubit a = quiet();
        Qubit b = quiet();
        entangle(a, b, BellState.PHI_PLUS);
        ket().strike(KrausChannel.amplitudeDamping(1), List.of(a), 0, stream);
        assertFalse(states.isPair(a, b));
        assertFalse(states.measure(a, 0, stream));
    }

    @Test
    void gatesAndReadingsOfCircuitsFailAsTheirNoiseSays() {
        int trials = 20_000;
        Circuit circuit = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1).measuring(0, 1);
        int unequal = 0;
        for (int i = 0; i < trials; i++) {
            boolean[] bits = ket().run(circuit, List.of(quiet(), quiet()), new OperationNoise(0.8, 0.9), 0, stream);
            unequal += bits[0] != bits[1] ? 1 : 0;
        }
        double byReading = 2 * 0.9 * 0.1;
        Shares.assertShare(0.8 * byReading + 0.2 * 0.5, unequal, trials);
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
