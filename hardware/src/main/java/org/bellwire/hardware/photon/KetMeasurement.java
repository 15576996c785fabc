package org.bellwire.hardware.photon;

import java.util.List;

/**
 * A measurement of one photon that finds it in one of several states, not all orthogonal: outcome k has probability w_k
 * |&lt;v_k|psi&gt;|^2. The sum of w_k |v_k&gt;&lt;v_k| is the identity, or less by what is lost.
 */
public record KetMeasurement(List<Outcome> outcomes) {

    /**
     * @param vector v_k
     * @param weight w_k, in [0, 1]
     */
    public record Outcome(PhotonKet vector, double weight) {}

    public KetMeasurement {
        outcomes = List.copyOf(outcomes);
    }

    /** Probability of an outcome for a photon in a pure state. */
    public double probability(int outcome, PhotonKet state) {
        Outcome of = outcomes.get(outcome);
        return of.weight() * of.vector().overlap(state);
    }
}
