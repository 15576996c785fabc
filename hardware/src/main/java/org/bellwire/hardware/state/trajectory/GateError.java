package org.bellwire.hardware.state.trajectory;

import java.util.List;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import umontreal.ssj.rng.RandomStream;

/** What a gate of several qubits does when it does not survive: each is hit by one of the four Paulis, all alike. */
final class GateError {
    private GateError() {}

    static void strike(List<TrajectoryQubit> qubits, OperationNoise noise, RandomStream s) {
        if (s.nextDouble() >= noise.gateFidelity()) {
            qubits.forEach(qubit -> qubit.apply(BellWeights.MIXED.pick(s.nextDouble())));
        }
    }
}
