package org.bellwire.hardware.state.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.state.Formalism;
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
}
