package org.bellwire.hardware.state.density;

import java.util.ArrayList;
import java.util.List;

/** Qubits that share a density matrix. Merges when a gate needs it; a qubit that was read or reset leaves. */
final class DensityRegister {
    private DensityMatrix matrix;
    private final List<DensityQubit> qubits = new ArrayList<>();

    /** Alone, in |0>; for a qubit under construction or on its way out. */
    DensityRegister(DensityQubit qubit) {
        matrix = DensityMatrix.ofBit(0);
        qubits.add(qubit);
    }

    DensityMatrix matrix() {
        return matrix;
    }

    int size() {
        return qubits.size();
    }

    /** Brings all its qubits up to now. */
    void age(long now) {
        qubits.forEach(qubit -> qubit.age(now));
    }

    /** Gives its one or two qubits another state. */
    void become(DensityMatrix other) {
        matrix = other;
    }

    /** Takes over the qubits of another register. */
    void absorb(DensityRegister other) {
        if (other != this) {
            matrix = DensityMatrix.product(matrix, other.matrix);
            for (DensityQubit qubit : other.qubits) {
                qubit.moveTo(this, qubits.size());
                qubits.add(qubit);
            }
        }
    }

    /**
     * Lets a qubit go, into a register of its own.
     *
     * @param rest the others' state from now on
     * @param left the qubit's state from now on
     */
    void release(DensityQubit qubit, DensityMatrix rest, DensityMatrix left) {
        matrix = rest;
        qubits.remove(qubit.position());
        for (int i = qubit.position(); i < qubits.size(); i++) {
            qubits.get(i).moveTo(this, i);
        }
        DensityRegister alone = new DensityRegister(qubit);
        alone.become(left);
        qubit.moveTo(alone, 0);
    }
}
