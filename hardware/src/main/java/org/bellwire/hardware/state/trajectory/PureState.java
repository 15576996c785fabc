package org.bellwire.hardware.state.trajectory;

import java.util.Arrays;
import java.util.Optional;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.hardware.state.noise.KrausChannel;

/**
 * A pure state of n qubits, which have numbers from 0 and change in place. Phases common to the whole do not count.
 *
 * <p>The qubits that share it know it as theirs. It takes in another state when a gate needs that; a measured qubit leaves.
 */
public abstract class PureState {
    private static final TrajectoryQubit[] NOBODY = {};

    // Of one qubit it is known without an array whose it is.
    private TrajectoryQubit alone;
    private TrajectoryQubit[] sharers = NOBODY;

    public abstract int qubits();

    /**
     * Takes in the qubits of another state, whose numbers go on where these end.
     *
     * @param next of the same kind; not used afterwards
     * @throws org.bellwire.hardware.state.RegisterTooLargeException if they are too many
     */
    public abstract void append(PureState next);

    public abstract PureState copy();

    public abstract void apply(Pauli p, int qubit);

    public abstract void hadamard(int qubit);

    public abstract void controlledNot(int control, int target);

    /** Why this kind of state can not take a gate; empty when it can. */
    public abstract Optional<String> objection(Step step);

    /** Applies a gate to these qubits, in the order of its matrix. There must be no {@link #objection}. */
    public abstract void apply(Step step, int... qubits);

    /**
     * Lets one Kraus operator strike, each with the probability that the state gives it (a quantum jump).
     *
     * @param uniform on (0, 1); decides which
     */
    public abstract void suffer(KrausChannel channel, double uniform, int... qubits);

    /** Probability of reading a qubit like this. */
    public abstract double probability(int qubit, boolean isOne);

    /** Probability of reading both like this. */
    public abstract double probability(int first, boolean firstIsOne, int second, boolean secondIsOne);

    /** Takes out a qubit that was found to be 0 or 1; the numbers above it move down. */
    public abstract void remove(int qubit, boolean found);

    /** Keeps what has exactly one of two qubits in |1>. */
    public abstract void projectOnUnequal(int first, int second);

    /** Probability of finding two qubits in a Bell state, whatever the others do. */
    public abstract double overlap(int first, int second, BellState target);

    /** The mean of that after a channel on each of the two. */
    public abstract double overlapAfter(
            KrausChannel onFirst, int first, KrausChannel onSecond, int second, BellState target);

    /** Of two qubits: whether they are entangled. */
    public abstract boolean isEntangled();

    /** Of two qubits: forgets what was. */
    public abstract void becomePhiPlus();

    /** Of one qubit: forgets what was. */
    public abstract void becomeBit(boolean one);

    /** A qubit alone is in this state of one qubit. */
    final void belongTo(TrajectoryQubit qubit) {
        alone = qubit;
        sharers = NOBODY;
    }

    private TrajectoryQubit[] sharers() {
        return alone == null ? sharers : new TrajectoryQubit[] {alone};
    }

    /** Brings all its qubits up to now. */
    final void age(long now) {
        for (TrajectoryQubit qubit : sharers()) {
            qubit.age(now);
        }
    }

    /** Takes over the qubits of another state. */
    final void absorb(PureState other) {
        if (other == this) {
            return;
        }
        append(other);
        TrajectoryQubit[] own = sharers();
        TrajectoryQubit[] others = other.sharers();
        alone = null;
        sharers = Arrays.copyOf(own, own.length + others.length);
        for (int i = 0; i < others.length; i++) {
            sharers[own.length + i] = others[i];
            others[i].moveTo(this, own.length + i);
        }
    }

    /** Lets a qubit go that was found in |0> or |1>. */
    final void release(TrajectoryQubit qubit, boolean found) {
        remove(qubit.position(), found);
        withoutSharer(qubit.position());
    }

    private void withoutSharer(int position) {
        if (sharers.length == 2) {
            TrajectoryQubit left = sharers[1 - position];
            belongTo(left);
            left.moveTo(this, 0);
            return;
        }
        TrajectoryQubit[] rest = new TrajectoryQubit[sharers.length - 1];
        System.arraycopy(sharers, 0, rest, 0, position);
        System.arraycopy(sharers, position + 1, rest, position, rest.length - position);
        for (int i = position; i < rest.length; i++) {
            rest[i].moveTo(this, i);
        }
        sharers = rest;
    }
}
