package org.bellwire.hardware.state.circuit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what {@link Circuit#toString} writes, one step after the other. */
final class CircuitText {
    private static final String MEASURE = "measure";

    private final String step;
    private final String[] words;

    private CircuitText(String step) {
        this.step = step.strip();
        words = this.step.split("\\s+");
    }

    static Circuit read(int qubits, String text) {
        Circuit circuit = Circuit.on(qubits);
        for (String step : text.isBlank() ? new String[0] : text.split(";", -1)) {
            circuit = new CircuitText(step).appended(circuit);
        }
        return circuit;
    }

    private Circuit appended(Circuit circuit) {
        int[] targets = Arrays.stream(words).skip(1).mapToInt(this::target).toArray();
        if (words[0].equals(MEASURE)) {
            return circuit.measuring(targets);
        }
        int angleAt = words[0].indexOf('(');
        Gate gate = gate(angleAt < 0 ? words[0] : words[0].substring(0, angleAt));
        if (angleAt < 0 == (gate == Gate.PHASE)) {
            throw wrong("only phase has an angle, as in phase(0.5) 0");
        }
        return angleAt < 0 ? circuit.then(gate, targets) : circuit.thenPhase(angle(angleAt), onlyOne(targets));
    }

    private Gate gate(String label) {
        return Arrays.stream(Gate.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> wrong("no gate \"" + label + "\"; there are " + MEASURE + " and "
                        + Arrays.stream(Gate.values()).map(Gate::label).collect(Collectors.joining(", "))));
    }

    private int target(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw wrong("\"" + word + "\" is no number of a qubit");
        }
    }

    private double angle(int at) {
        String inside = words[0].substring(at + 1, Math.max(at + 1, words[0].length() - 1));
        try {
            double angle = Double.parseDouble(inside);
            if (words[0].endsWith(")") && Double.isFinite(angle)) {
                return angle;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong("\"" + words[0] + "\" has no angle in radians between parentheses");
    }

    private int onlyOne(int... targets) {
        if (targets.length != 1) {
            throw wrong("phase acts on one qubit");
        }
        return targets[0];
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("circuit step \"" + step + "\": " + why);
    }
}
