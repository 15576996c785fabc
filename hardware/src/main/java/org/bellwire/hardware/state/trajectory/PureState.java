package org.bellwire.hardware.state.trajectory;

import java.util.Optional;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.hardware.state.noise.KrausChannel;

/** A pure state of n qubits, which have numbers from 0 and change in place. Phases common to the whole do not count. */
public interface PureState {

    int qubits();

    /**
     * Takes in the qubits of another state, whose numbers go on where these end.
     *
     * @param next of the same kind; not used afterwards
     * @throws org.bellwire.hardware.state.RegisterTooLargeException if they are too many
     */
    void append(PureState next);

    PureState copy();

    void apply(Pauli p, int qubit);

    void hadamard(int qubit);

    void controlledNot(int control, int target);

    /** Why this kind of state can not take a gate; empty when it can. */
    Optional<String> objection(Step step);

    /** Applies a gate to these qubits, in the order of its matrix. There must be no {@link #objection}. */
    void apply(Step step, int... qubits);

    /**
     * Lets one Kraus operator strike, each with the probability that the state gives it (a quantum jump).
     *
     * @param uniform on (0, 1); decides which
     */
    void suffer(KrausChannel channel, double uniform, int... qubits);

    /** Probability of reading a qubit like this. */
    double probability(int qubit, boolean isOne);

    /** Probability of reading both like this. */
    double probability(int first, boolean firstIsOne, int second, boolean secondIsOne);

    /** Takes out a qubit that was found to be 0 or 1; the numbers above it move down. */
    void remove(int qubit, boolean found);

    /** Keeps what has exactly one of two qubits in |1>. */
    void projectOnUnequal(int first, int second);

    /** Probability of finding two qubits in a Bell state, whatever the others do. */
    double overlap(int first, int second, BellState target);

    /** The mean of that after a channel on each of the two. */
    double overlapAfter(KrausChannel onFirst, int first, KrausChannel onSecond, int second, BellState target);

    /** Of two qubits: whether they are entangled. */
    boolean isEntangled();

    /** Of two qubits: forgets what was. */
    void becomePhiPlus();

    /** Of one qubit: forgets what was. */
    void becomeBit(boolean one);
}
