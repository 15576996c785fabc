package org.bellwire.hardware.state.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.belldiagonal.BellDiagonal;
import org.bellwire.hardware.state.density.Density;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How likely qubits are in the state that a circuit makes. */
class OverlapTest {
    private static final Circuit BELL = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1);
    private static final double EXACT = 1e-12;

    private final CounterStream luck = new RandomStreams(5, 0).stream("test", "luck");

    static Stream<Formalism> formalisms() {
        return Stream.of(new KetVector(), new Density(), new Stabilizer());
    }

    private List<Qubit> qubits(CircuitStates states, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> states.create(PauliRates.NONE, luck))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void qubitsAreForCertainInTheStateThatACircuitMadeOfThem(Formalism formalism) {
        CircuitStates states = (CircuitStates) formalism.open();
        List<Qubit> three = qubits(states, 3);
        Circuit ghz = Circuit.on(3).then(BELL, 2, 0).then(Gate.CX, 0, 1).then(Gate.S, 1);
        states.run(ghz, three, 0, luck);
        assertEquals(1, states.overlap(ghz, three), EXACT);
        assertEquals(0, states.overlap(ghz.then(Gate.Z, 0), three), EXACT);
        assertEquals(0.5, states.overlap(Circuit.on(3), three), EXACT);
        // Asking changed nothing.
        assertEquals(1, states.overlap(ghz, three), EXACT);
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void ofQubitsInSeveralRegistersTheOthersDoNotCount(Formalism formalism) {
        CircuitStates states = (CircuitStates) formalism.open();
        List<Qubit> five = qubits(states, 5);
        states.run(BELL, List.of(five.get(3), five.get(0)), 0, luck);
        states.run(BELL, List.of(five.get(1), five.get(4)), 0, luck);
        states.apply(Pauli.X, five.get(2), 0);
        // Halves of two pairs are in the even mixture.
        assertEquals(
                0.25,
                states.overlap(Circuit.on(3).then(Gate.X, 1), List.of(five.get(0), five.get(2), five.get(4))),
                EXACT);
        assertEquals(
                1,
                states.overlap(
                        Circuit.on(4).then(BELL, 0, 3).then(BELL, 2, 1),
                        List.of(five.get(0), five.get(1), five.get(4), five.get(3))),
                EXACT);
    }

    @Test
    void aWernerPairIsItsFidelityFromABellState() {
        CircuitStates states = (CircuitStates) new Density().open();
        List<Qubit> pair = qubits(states, 2);
        states.entangle(pair.get(0), pair.get(1), BellWeights.werner(0.7), 0, 0, luck);
        assertEquals(0.7, states.overlap(BELL, pair), EXACT);
        assertEquals(0.1, states.overlap(BELL.then(Gate.Z, 0), pair), EXACT);
    }

    @Test
    void aStateOfGivenAmplitudesIsPrepared() {
        CircuitStates states = (CircuitStates) new KetVector().open();
        List<Qubit> one = qubits(states, 1);
        states.run(QubitState.of(0, 0.6, -0.8, 0).preparation(), one, 0, luck);
        // 0.6 i |0> - 0.8 |1> is 0.6 |0> + 0.8 i |1>.
        assertEquals(0.36, states.overlap(Circuit.on(1), one), EXACT);
        Circuit yBasis = Circuit.on(1).then(Gate.H, 0).then(Gate.S, 0);
        assertEquals(Math.pow(1.4, 2) / 2, states.overlap(yBasis, one), EXACT);
        assertEquals(1, states.overlap(QubitState.of(0.6, 0, 0, 0.8).preparation(), one), EXACT);
    }

    @Test
    void theSixStatesOfTheAxesAreStabilizerStatesAndOthersAreNot() {
        double[][] axes = {{1, 0, 0, 0}, {0, 0, 1, 0}, {1, 0, 1, 0}, {1, 0, -1, 0}, {1, 0, 0, 1}, {1, 0, 0, -1}};
        for (double[] a : axes) {
            Circuit circuit = QubitState.of(a[0], a[1], a[2], a[3]).preparation();
            assertTrue(Rehearsal.objection(new Stabilizer(), circuit).isEmpty());
        }
        Circuit tilted = QubitState.of(0.6, 0, 0.8, 0).preparation();
        assertTrue(Rehearsal.objection(new Stabilizer(), tilted).orElseThrow().contains("not a Clifford gate"));
        assertTrue(Rehearsal.objection(new KetVector(), tilted).isEmpty());
        assertEquals(
                Rehearsal.NO_CIRCUITS,
                Rehearsal.objection(new BellDiagonal(), tilted).orElseThrow());
        assertTrue(Rehearsal.objection(new Density(), Circuit.on(13).then(Gate.H, 0))
                .isEmpty());
    }

    @Test
    void randomStatesAreUniformOnTheSphere() {
        // Each mean over 3,000 states has a standard deviation of 0.0105; a false alarm in a million.
        int count = 3_000;
        double x = 0;
        double y = 0;
        double z = 0;
        double zSquared = 0;
        for (int i = 0; i < count; i++) {
            QubitState state = QubitState.random(luck);
            x += Math.sin(state.theta()) * Math.cos(state.phi()) / count;
            y += Math.sin(state.theta()) * Math.sin(state.phi()) / count;
            z += Math.cos(state.theta()) / count;
            zSquared += Math.pow(Math.cos(state.theta()), 2) / count;
        }
        assertEquals(0, x, 0.053);
        assertEquals(0, y, 0.053);
        assertEquals(0, z, 0.053);
        assertEquals(1.0 / 3, zSquared, 0.03);
    }
}
