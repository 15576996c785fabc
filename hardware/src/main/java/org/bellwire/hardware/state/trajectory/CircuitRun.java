package org.bellwire.hardware.state.trajectory;

import java.util.List;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Step;
import umontreal.ssj.rng.RandomStream;

/** Runs a circuit on qubits, whose registers merge where its gates need it. */
record CircuitRun(List<TrajectoryQubit> qubits, OperationNoise noise, RandomStream s) {

    /** The reported bits. */
    boolean[] perform(Circuit circuit) {
        circuit.steps().forEach(this::requirePossible);
        circuit.steps().forEach(this::perform);
        boolean[] bits = new boolean[circuit.measured().size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = read(qubits.get(circuit.measured().get(i)));
        }
        return bits;
    }

    private void requirePossible(Step step) {
        TrajectoryQubit first = qubits.get(step.targets().get(0));
        first.state().objection(step).ifPresent(reason -> {
            throw new IllegalArgumentException("gate " + step.gate().label() + " on " + step.targets() + ": " + reason);
        });
    }

    private void perform(Step step) {
        List<TrajectoryQubit> targets = step.targets().stream().map(qubits::get).toList();
        PureState joint = targets.get(0).state();
        targets.forEach(target -> joint.absorb(target.state()));
        int[] positions = targets.stream().mapToInt(TrajectoryQubit::position).toArray();
        joint.apply(step, positions);
        if (positions.length > 1 && !noise.isIdeal()) {
            GateError.strike(targets, noise, s);
        }
    }

    // Without noise there is no draw, so that perfect circuits have the luck they would have without this line.
    private boolean read(TrajectoryQubit qubit) {
        boolean bit = qubit.measure(s);
        return noise.isIdeal() ? bit : bit == (s.nextDouble() < noise.measurementFidelity());
    }
}
