package org.bellwire.hardware.state.stabilizer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.hardware.state.circuit.Step;

/**
 * What a Clifford gate U makes of the Paulis P on its qubits: U P U* is a Pauli again, with a sign. Found from the gate's
 * matrix, which also tells whether the gate is a Clifford gate at all.
 *
 * @param images by the label of P, of two bits a qubit, the first qubit's the most significant
 */
record CliffordAction(List<Image> images) {
    private static final double TOLERANCE = 1e-9;
    private static final Map<Gate, CliffordAction> OF_GATES = ofGates();

    /** A label, and whether the sign changes. */
    record Image(int label, boolean negative) {}

    CliffordAction {
        images = List.copyOf(images);
    }

    private static Map<Gate, CliffordAction> ofGates() {
        Map<Gate, CliffordAction> table = new EnumMap<>(Gate.class);
        for (Gate gate : Gate.values()) {
            if (gate != Gate.PHASE) {
                of(gate.matrix(0)).ifPresent(action -> table.put(gate, action));
            }
        }
        return Collections.unmodifiableMap(table);
    }

    /** Empty when the gate, with its angle if it has one, is no Clifford gate. */
    static Optional<CliffordAction> of(Step step) {
        return step.gate() == Gate.PHASE ? of(step.matrix()) : Optional.ofNullable(OF_GATES.get(step.gate()));
    }

    private static Optional<CliffordAction> of(Matrix gate) {
        List<Matrix> paulis = paulis(Integer.numberOfTrailingZeros(gate.size()));
        List<Image> images = new ArrayList<>();
        for (Matrix p : paulis) {
            Optional<Image> image = find(gate.times(p).times(gate.adjoint()), paulis);
            if (image.isEmpty()) {
                return Optional.empty();
            }
            images.add(image.get());
        }
        return Optional.of(new CliffordAction(images));
    }

    private static List<Matrix> paulis(int qubits) {
        List<Matrix> all = new ArrayList<>();
        for (int label = 0; label < 1 << 2 * qubits; label++) {
            Matrix product = Gate.matrix(pauli(label, qubits - 1));
            for (int place = qubits - 2; place >= 0; place--) {
                product = product.tensor(Gate.matrix(pauli(label, place)));
            }
            all.add(product);
        }
        return all;
    }

    /** One of the Paulis in a label, the last qubit's at place 0. */
    private static Pauli pauli(int label, int place) {
        int bits = label >> 2 * place;
        return Pauli.of((bits & 2) != 0, (bits & 1) != 0);
    }

    private static Optional<Image> find(Matrix conjugated, List<Matrix> paulis) {
        for (int label = 0; label < paulis.size(); label++) {
            double overlap = overlap(paulis.get(label), conjugated);
            if (Math.abs(Math.abs(overlap) - 1) < TOLERANCE) {
                return Optional.of(new Image(label, overlap < 0));
            }
        }
        return Optional.empty();
    }

    /** Tr(P M) / d, real for Hermitian matrices. */
    private static double overlap(Matrix p, Matrix m) {
        Matrix product = p.times(m);
        double trace = 0;
        for (int i = 0; i < product.size(); i++) {
            trace += product.re(i, i);
        }
        return trace / product.size();
    }

    void applyTo(PauliString row, int... qubits) {
        int label = 0;
        for (int qubit : qubits) {
            label = label << 2 | row.at(qubit).label();
        }
        Image image = images.get(label);
        for (int i = 0; i < qubits.length; i++) {
            row.set(pauli(image.label(), qubits.length - 1 - i), qubits[i]);
        }
        row.negateIf(image.negative());
    }
}
