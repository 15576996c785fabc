package org.bellwire.hardware.state;

import umontreal.ssj.rng.RandomStream;

/**
 * The physical truth of one simulation.
 *
 * <p>Storage noise is lazy: no event makes it happen. Every method that changes a state first brings the qubits it
 * touches up to {@code now}, which must not go back. {@link #emit} is the exception, and says why.
 *
 * <p>Instants are picoseconds. Random draws of an operation come from the stream it is given; storage noise draws from
 * the qubit's own.
 */
public interface QuantumStates {

    /** Whether a state stands for the mean over all that chance may have done, not for one course of it. */
    boolean holdsMixtures();

    /**
     * A qubit in |0>.
     *
     * @throws IllegalArgumentException if the formalism does not know this noise ({@link Formalism#objection})
     */
    Qubit create(StorageNoise noise, RandomStream noiseStream);

    /**
     * Gradual decay of a memory about which only the coherence time is known.
     *
     * @param coherenceSeconds T in seconds; not positive means infinite
     */
    PauliRates unstatedDecay(double coherenceSeconds);

    /** Storage noise up to now, and nothing else. */
    void age(Qubit q, long now);

    /** Back to |0>. A partner is left as ignoring {@code q} leaves it, and nothing done to either touches the other. */
    void reset(Qubit q, long now);

    /** A fresh (|0> + |1>) / sqrt 2; partners as with {@link #reset}. */
    void preparePlus(Qubit q, long now);

    void apply(Pauli p, Qubit q, long now);

    /** In the Z basis. */
    boolean measure(Qubit q, long now, RandomStream s);

    /** In the X basis: {@code false} for (|0> + |1>) / sqrt 2. */
    boolean measureX(Qubit q, long now, RandomStream s);

    /**
     * Two excited memories, each of which emits a photon when it is in |1>, seen by a station that can not tell the
     * photons apart. Projects on none, both, or exactly one photon. "Exactly one" keeps coherence: |+>|+> becomes Psi+,
     * a pair in Psi+ or Psi- stays; which memory's photon it was is then drawn at random.
     *
     * <p>The photons left when the qubits were last brought up to date (see {@link #age}). Noise since then strikes the
     * memories after the emission, and is applied after the projection.
     */
    Emission emit(Qubit a, Qubit b, long now, RandomStream s);

    /**
     * Makes the two a pair.
     *
     * @param weights of the pair at the instant {@code since}
     * @param since storage noise of both halves begins here
     */
    void entangle(Qubit a, Qubit b, BellWeights weights, long since, long now, RandomStream s);

    /**
     * Makes the two what a herald announces. Density matrices hold the state exactly and Bell-diagonal ones its twirl. Where
     * a state is one course of chance, |00>, |11>, &Psi;+ or &Psi;&minus; is drawn, which is exact when |01> and |10> are
     * equally likely.
     *
     * @param since storage noise of both begins here
     */
    default void settle(Qubit a, Qubit b, HeraldedState state, long since, long now, RandomStream s) {
        double u = s.nextDouble();
        boolean excited = u >= 1 - state.bothExcited();
        if (!excited && u >= state.bothGround()) {
            entangle(a, b, state.unequal(), since, now, s);
            return;
        }
        for (Qubit q : new Qubit[] {a, b}) {
            reset(q, since);
            apply(excited ? Pauli.X : Pauli.I, q, since);
            age(q, now);
        }
    }

    /** A Pauli drawn with these probabilities. Exact, without a draw, where the formalism holds mixtures. */
    void mix(Qubit a, BellWeights errors, long now, RandomStream s);

    /**
     * Storage noise of a further span, besides that of the time since the qubit was touched: for a memory that was filled
     * before its pair was made.
     *
     * @param span in ps, not negative
     */
    void ageFurther(Qubit q, long span, long now, RandomStream s);

    /**
     * Controlled-not from left to right, Hadamard on left, both measured. The far ends of the two are left in the pair
     * that the outcome announces; left and right end in a product state.
     */
    SwapOutcome measureBell(Qubit left, Qubit right, OperationNoise noise, long now, RandomStream s);

    /**
     * Controlled-not from kept to measured, then measured is read in Z: one side's half of purification (BBPSSW). Called
     * once on each side, possibly at different times; equal bits mean success.
     */
    boolean measureParity(Qubit kept, Qubit measured, OperationNoise noise, long now, RandomStream s);

    /**
     * Random rotations that both sides have agreed on turn the qubit's pair into the Werner state of its fidelity to
     * Phi+. Done by one side or by both, it comes to the same. Nothing happens to a qubit that is half of no pair.
     */
    void twirl(Qubit q, long now, RandomStream s);

    /**
     * A quarter turn about X. When the halves of a pair are turned, one each way and in any order, its phase flips and its
     * double flips change places, and nothing else happens to a mixture of Bell states.
     */
    void turn(Qubit q, QuarterTurn direction, long now, RandomStream s);

    /** Whether the two share one pair, and with nobody else. */
    boolean isPair(Qubit a, Qubit b);

    /** Overlap of the two with a Bell state at an instant. Changes nothing and draws nothing: the truth, for metrics. */
    double fidelity(Qubit a, Qubit b, BellState target, long now);

    /** No storage noise from now on: handed to an application. */
    void freeze(Qubit q, long now);

    /** Reset, and never used again. */
    void discard(Qubit q, long now);
}
