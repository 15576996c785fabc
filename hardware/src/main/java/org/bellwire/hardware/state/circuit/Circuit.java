package org.bellwire.hardware.state.circuit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * A quantum circuit: gates in order, then measurements in the Z basis. Immutable: every method that adds something
 * returns another circuit.
 *
 * <pre>{@code
 * Circuit bell = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1).measuring(0, 1);
 * }</pre>
 */
public final class Circuit {
    private final int size;
    private final List<Step> steps;
    private final List<Integer> measured;

    private Circuit(int size, List<Step> steps, List<Integer> measured) {
        this.size = size;
        this.steps = List.copyOf(steps);
        this.measured = List.copyOf(measured);
    }

    /** No gates on so many qubits. */
    public static Circuit on(int qubits) {
        return new Circuit(qubits, List.of(), List.of());
    }

    /**
     * A circuit as {@link #toString} writes it, such as "h 0; cx 0 1; phase(0.5) 1; measure 0 1".
     *
     * @throws IllegalArgumentException with the step that can not be understood
     */
    public static Circuit parse(int qubits, String text) {
        return CircuitText.read(qubits, text);
    }

    public Circuit then(Gate gate, int... targets) {
        return then(gate, 0, targets);
    }

    /** With a phase gate of this angle, in radians. */
    public Circuit thenPhase(double angle, int target) {
        return then(Gate.PHASE, angle, target);
    }

    private Circuit then(Gate gate, double angle, int... targets) {
        List<Integer> checked = distinctTargets(gate.label(), targets);
        if (targets.length != gate.qubits()) {
            throw new IllegalArgumentException(
                    "gate " + gate.label() + " acts on " + gate.qubits() + " qubits, not on " + checked);
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(gate, checked, angle));
        return new Circuit(size, longer, measured);
    }

    /**
     * With the gates of another circuit after its own.
     *
     * @param targets on which qubits of this one the other's go, in their order
     */
    public Circuit then(Circuit next, int... targets) {
        List<Integer> places = distinctTargets("a circuit", targets);
        if (places.size() != next.size || !next.measured.isEmpty()) {
            throw new IllegalArgumentException("a circuit of " + next.size + " qubits and " + next.measured.size()
                    + " measurements does not go on " + places);
        }
        List<Step> longer = new ArrayList<>(steps);
        for (Step step : next.steps) {
            longer.add(new Step(
                    step.gate(), step.targets().stream().map(places::get).toList(), step.angle()));
        }
        return new Circuit(size, longer, measured);
    }

    /** What undoes its gates, up to a phase; without measurements. */
    public Circuit inverse() {
        List<Step> backwards = new ArrayList<>();
        steps.forEach(step -> backwards.add(0, step.inverse()));
        return new Circuit(size, backwards, List.of());
    }

    /** With measurements, after which these qubits take no gates. */
    public Circuit measuring(int... targets) {
        List<Integer> longer = new ArrayList<>(measured);
        longer.addAll(distinctTargets("measure", targets));
        return new Circuit(size, steps, longer);
    }

    private List<Integer> distinctTargets(String what, int... targets) {
        List<Integer> list = Arrays.stream(targets).boxed().toList();
        if (list.stream().distinct().count() < list.size()) {
            throw new IllegalArgumentException(what + " on " + list + ": targets must differ");
        }
        for (int target : targets) {
            if (target < 0 || target >= size) {
                throw new IllegalArgumentException(
                        what + " on qubit " + target + ": the circuit has qubits 0 to " + (size - 1));
            }
            if (measured.contains(target)) {
                throw new IllegalArgumentException(what + " on qubit " + target + ": it is measured already");
            }
        }
        return list;
    }

    /**
     * Checks what it is to run on.
     *
     * @throws IllegalArgumentException unless there are as many qubits as the circuit has, and all different
     */
    public void requireFits(List<?> qubits) {
        if (qubits.size() != size || qubits.stream().distinct().count() < size) {
            throw new IllegalArgumentException("a circuit of " + size
                    + " qubits must be given as many, all different; it" + " was given " + qubits.size());
        }
    }

    /** Number of qubits. */
    public int size() {
        return size;
    }

    public List<Step> steps() {
        return steps;
    }

    /** In the order in which results are reported. */
    public List<Integer> measured() {
        return measured;
    }

    /** As "h 0; cx 0 1; measure 1". */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("; ");
        steps.forEach(step -> text.add(step.toString()));
        measured.forEach(qubit -> text.add("measure " + qubit));
        return text.toString();
    }
}
