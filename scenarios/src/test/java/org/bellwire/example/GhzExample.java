package org.bellwire.example;

import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.CircuitStates;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;

/** The example of docs/formalisms.md. */
final class GhzExample {
    private GhzExample() {}

    static boolean[] bits() {
        // example begins
        CircuitStates states = new Stabilizer().open(); // or new KetVector(), new Density()
        CounterStream luck = new RandomStreams(7, 0).stream("laboratory", "ghz");
        PauliRates decay = PauliRates.of(1, 0, 0, 1); // phase flips, one a second
        List<Qubit> qubits =
                Stream.generate(() -> states.create(decay, luck)).limit(3).toList();
        Circuit ghz = Circuit.on(3).then(Gate.H, 0).then(Gate.CX, 0, 1).then(Gate.CX, 1, 2);
        states.run(ghz, qubits, new OperationNoise(0.99, 1), 0, luck); // at time 0
        long later = Picoseconds.ofSeconds(0.1);
        boolean[] bits = states.run(Circuit.on(3).measuring(0, 1, 2), qubits, later, luck);
        // example ends
        return bits;
    }
}
