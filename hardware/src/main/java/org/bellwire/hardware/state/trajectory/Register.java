package org.bellwire.hardware.state.trajectory;

import java.util.Arrays;

/** Qubits that share a state. Merges when a gate needs it; a measured qubit leaves. */
final class Register {
    private final PureState state;
    private TrajectoryQubit[] qubits;

    private Register(PureState state, TrajectoryQubit... qubits) {
        this.state = state;
        this.qubits = qubits;
    }

    /** One qubit alone; for a qubit under construction or on its way out. */
    static Register ofOne(TrajectoryQubit qubit, PureState state) {
        return new Register(state, qubit);
    }

    PureState state() {
        return state;
    }

    int size() {
        return qubits.length;
    }

    /** Brings all its qubits up to now. */
    void age(long now) {
        for (TrajectoryQubit qubit : qubits) {
            qubit.age(now);
        }
    }

    /** Takes over the qubits of another register. */
    void absorb(Register other) {
        if (other == this) {
            return;
        }
        state.append(other.state);
        int own = qubits.length;
        qubits = Arrays.copyOf(qubits, own + other.qubits.length);
        for (int i = 0; i < other.qubits.length; i++) {
            qubits[own + i] = other.qubits[i];
            qubits[own + i].moveTo(this, own + i);
        }
    }

    /** Lets a qubit go that was found in |0> or |1>; it gets a register of its own. */
    void release(TrajectoryQubit qubit, boolean found) {
        if (qubits.length > 1) {
            remove(qubit.position(), found);
            qubit.moveTo(ofOne(qubit, qubit.alone()), 0);
        }
        qubit.register().state.becomeBit(found);
    }

    private void remove(int position, boolean found) {
        state.remove(position, found);
        TrajectoryQubit[] rest = new TrajectoryQubit[qubits.length - 1];
        System.arraycopy(qubits, 0, rest, 0, position);
        System.arraycopy(qubits, position + 1, rest, position, rest.length - position);
        for (int i = position; i < rest.length; i++) {
            rest[i].moveTo(this, i);
        }
        qubits = rest;
    }
}
