package org.bellwire.hardware.state.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedStateTest {
    private final CounterStream stream = new RandomStreams(11, 0).stream("test", "operations");

    static Stream<Formalism> formalisms() {
        return Stream.of(new KetVector(), new Stabilizer());
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void aLongRegisterShrinksAsItsQubitsAreRead(Formalism formalism) {
        CircuitStates states = (CircuitStates) formalism.open();
        List<Qubit> qubits = IntStream.range(0, 5)
                .mapToObj(i -> states.create(PauliRates.NONE, stream))
                .toList();
        Circuit ghz = Circuit.on(5).then(Gate.H, 0);
        for (int i = 1; i < 5; i++) {
            ghz = ghz.then(Gate.CX, i - 1, i);
        }
        states.run(ghz, qubits, 0, stream);
        assertEquals(5, ((TrajectoryQubit) qubits.get(3)).state().qubits());
        boolean first = states.measure(qubits.get(2), 0, stream);
        for (int i : new int[] {4, 0, 3, 1}) {
            assertEquals(first, states.measure(qubits.get(i), 0, stream));
        }
        qubits.forEach(
                qubit -> assertEquals(1, ((TrajectoryQubit) qubit).state().qubits()));
    }

    /** What is known of a pair without its amplitudes is what they say: the same bits from the same luck, the same fidelities. */
    @ParameterizedTest
    @MethodSource("formalisms")
    void aPairThatIsNotWrittenDownIsLikeOneThatIs(Formalism formalism) {
        TrajectoryStates states = (TrajectoryStates) formalism.open();
        int compared = 0;
        for (Pauli onFirst : Pauli.values()) {
            for (Pauli onSecond : Pauli.values()) {
                for (long seed = 0; seed < 8; seed++) {
                    Pair known = Pair.of(states, seed, onFirst, onSecond);
                    Pair written = Pair.of(states, seed, onFirst, onSecond);
                    written.first().state();
                    assertEquals(written.readBoth(), known.readBoth());
                    for (BellState target : BellState.values()) {
                        assertEquals(
                                onFirst.times(onSecond) == target.error() ? 1 : 0,
                                Pair.of(states, seed, onFirst, onSecond).fidelity(target),
                                1e-12);
                    }
                    compared++;
                }
            }
        }
        assertEquals(128, compared);
    }

    /** One photon of two that may have come makes Psi+ of their memories, whether they are known to be in |+> or written down. */
    @ParameterizedTest
    @MethodSource("formalisms")
    void onePhotonOfTwoMakesAPairOfQubitsKnownOrWritten(Formalism formalism) {
        TrajectoryStates states = (TrajectoryStates) formalism.open();
        int pairs = 0;
        for (long seed = 0; seed < 40; seed++) {
            Pair known = Pair.emitting(states, seed, false);
            Pair written = Pair.emitting(states, seed, true);
            assertEquals(written.isPair(), known.isPair());
            assertEquals(written.fidelity(BellState.PSI_PLUS), known.fidelity(BellState.PSI_PLUS), 1e-12);
            pairs += known.isPair() ? 1 : 0;
        }
        assertTrue(pairs > 8 && pairs < 32, "pairs: " + pairs); // Half of 40; false alarm 2e-4.
    }

    /** Two qubits and the luck of what is done to them. */
    private record Pair(TrajectoryStates states, TrajectoryQubit first, TrajectoryQubit second, CounterStream luck) {
        static Pair fresh(TrajectoryStates states, long seed) {
            CounterStream luck = new RandomStreams(seed, 0).stream("test", "pair");
            return new Pair(states, qubit(states, luck), qubit(states, luck), luck);
        }

        private static TrajectoryQubit qubit(TrajectoryStates states, CounterStream luck) {
            return (TrajectoryQubit) states.create(PauliRates.NONE, luck);
        }

        static Pair of(TrajectoryStates states, long seed, Pauli onFirst, Pauli onSecond) {
            Pair pair = fresh(states, seed);
            states.entangle(pair.first, pair.second, BellWeights.werner(1), 0, 0, pair.luck);
            states.apply(onFirst, pair.first, 0);
            states.apply(onSecond, pair.second, 0);
            return pair;
        }

        static Pair emitting(TrajectoryStates states, long seed, boolean isWritten) {
            Pair pair = fresh(states, seed);
            for (TrajectoryQubit qubit : List.of(pair.first, pair.second)) {
                states.preparePlus(qubit, 0);
                if (isWritten) {
                    qubit.state();
                }
            }
            states.emit(pair.first, pair.second, 0, pair.luck);
            return pair;
        }

        boolean isPair() {
            return states.isPair(first, second);
        }

        double fidelity(BellState target) {
            return states.fidelity(first, second, target, 0);
        }

        List<Boolean> readBoth() {
            return List.of(states.measure(second, 0, luck), states.measure(first, 0, luck));
        }
    }
}
