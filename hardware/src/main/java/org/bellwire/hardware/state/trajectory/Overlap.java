package org.bellwire.hardware.state.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Step;

/** How likely qubits are in the state of a circuit: a copy of theirs is led back to |0...0> and read. */
final class Overlap {
    private final PureState copy;
    private final List<Integer> positions = new ArrayList<>();

    Overlap(List<TrajectoryQubit> qubits) {
        Map<PureState, Integer> offsets = new LinkedHashMap<>();
        PureState joint = qubits.get(0).state().copy();
        offsets.put(qubits.get(0).state(), 0);
        for (TrajectoryQubit qubit : qubits) {
            PureState state = qubit.state();
            if (!offsets.containsKey(state)) {
                offsets.put(state, joint.qubits());
                joint.append(state.copy());
            }
            positions.add(offsets.get(state) + qubit.position());
        }
        copy = joint;
    }

    /** Once only: the copy is used up. */
    double with(Circuit preparation) {
        for (Step step : preparation.inverse().steps()) {
            copy.apply(step, step.targets().stream().mapToInt(positions::get).toArray());
        }
        // The highest first, so that the numbers of the others stay.
        List<Integer> order =
                positions.stream().sorted(Comparator.reverseOrder()).toList();
        double likelihood = 1;
        for (int i = 0; i < order.size() && likelihood > 0; i++) {
            double zero = copy.probability(order.get(i), false);
            likelihood *= zero;
            boolean isLastOfAll = copy.qubits() == 1;
            if (zero > 0 && !isLastOfAll) {
                copy.remove(order.get(i), false);
            }
        }
        return likelihood;
    }
}
