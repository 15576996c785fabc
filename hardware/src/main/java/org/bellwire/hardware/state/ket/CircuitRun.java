package org.bellwire.hardware.state.ket;

import java.util.List;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Step;
import umontreal.ssj.rng.RandomStream;

/** Runs a circuit on qubits, whose registers merge where its gates need it. */
final class CircuitRun {
    private CircuitRun() {}

    /** The measured bits. */
    static boolean[] perform(Circuit circuit, List<KetQubit> qubits, RandomStream s) {
        for (Step step : circuit.steps()) {
            perform(step, qubits);
        }
        boolean[] bits = new boolean[circuit.measured().size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = qubits.get(circuit.measured().get(i)).measure(s);
        }
        return bits;
    }

    private static void perform(Step step, List<KetQubit> qubits) {
        List<KetQubit> targets = step.targets().stream().map(qubits::get).toList();
        Register register = targets.get(0).register();
        targets.forEach(target -> register.absorb(target.register()));
        int[] positions = targets.stream().mapToInt(KetQubit::position).toArray();
        new MatrixGate(step.matrix(), positions).applyTo(register.vector());
    }
}
