package org.bellwire.hardware.state.ket;

import java.util.Arrays;

/** Qubits that share a state vector. Merges when a gate needs it; a measured qubit leaves. */
final class Register {
    private StateVector vector;
    private KetQubit[] qubits;

    private Register(StateVector vector, KetQubit... qubits) {
        this.vector = vector;
        this.qubits = qubits;
    }

    /** Alone, in |0>; for a qubit under construction. */
    static Register ofOne(KetQubit qubit) {
        return new Register(StateVector.zero(1), qubit);
    }

    StateVector vector() {
        return vector;
    }

    int size() {
        return vector.qubits();
    }

    /** Brings all its qubits up to now. */
    void age(long now) {
        for (KetQubit qubit : qubits) {
            qubit.age(now);
        }
    }

    /** Takes over the qubits of another register. */
    void absorb(Register other) {
        if (other == this) {
            return;
        }
        vector = StateVector.product(vector, other.vector);
        int own = qubits.length;
        qubits = Arrays.copyOf(qubits, own + other.qubits.length);
        for (int i = 0; i < other.qubits.length; i++) {
            qubits[own + i] = other.qubits[i];
            qubits[own + i].moveTo(this, own + i);
        }
    }

    /** Lets a qubit go that was found in |0> or |1>; it gets a register of its own. */
    void release(KetQubit qubit, boolean found) {
        if (qubits.length > 1) {
            remove(qubit.position(), found);
            qubit.moveTo(ofOne(qubit), 0);
        }
        Register alone = qubit.register();
        alone.vector.clear();
        alone.vector.set(found ? 1 : 0, 1, 0);
    }

    private void remove(int position, boolean found) {
        vector.remove(position, found);
        KetQubit[] rest = new KetQubit[qubits.length - 1];
        System.arraycopy(qubits, 0, rest, 0, position);
        System.arraycopy(qubits, position + 1, rest, position, rest.length - position);
        for (int i = position; i < rest.length; i++) {
            rest[i].moveTo(this, i);
        }
        qubits = rest;
    }
}
