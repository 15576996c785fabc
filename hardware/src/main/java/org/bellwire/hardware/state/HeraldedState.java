package org.bellwire.hardware.state;

/**
 * What two memories are left in by a herald that is nearest to &Psi;+: populations, and the coherence of |01> with |10>.
 * The five numbers are the whole state; there is no coherence between |00> and |11>. Populations sum to 1.
 *
 * @param bothGround population of |00>
 * @param secondExcited population of |01>
 * @param firstExcited population of |10>
 * @param bothExcited population of |11>
 * @param coherence &kappa; = &lt;01|&rho;|10>, real, |&kappa;|&sup2; at most the product of the two middle populations
 */
public record HeraldedState(
        double bothGround, double secondExcited, double firstExcited, double bothExcited, double coherence) {

    /** Of weights that need not sum to 1; |00> when all vanish. */
    public static HeraldedState ofWeights(
            double ground, double second, double first, double excited, double coherence) {
        double sum = ground + second + first + excited;
        return sum > 0
                ? new HeraldedState(ground / sum, second / sum, first / sum, excited / sum, coherence / sum)
                : new HeraldedState(1, 0, 0, 0, 0);
    }

    /** Overlap with &Psi;+. */
    public double fidelity() {
        return (secondExcited + firstExcited) / 2 + coherence;
    }

    /** After a phase flip of either memory: nearest to &Psi;&minus;. */
    public HeraldedState phaseFlipped() {
        return new HeraldedState(bothGround, secondExcited, firstExcited, bothExcited, -coherence);
    }

    /** After a phase flip of either memory that occurs with this probability. */
    public HeraldedState dephased(double probability) {
        double kept = coherence * (1 - 2 * probability);
        return new HeraldedState(bothGround, secondExcited, firstExcited, bothExcited, kept);
    }

    /** The Bell-diagonal state with the same overlaps: what random equal Paulis on both sides leave. */
    public BellWeights bellDiagonal() {
        double equal = (bothGround + bothExcited) / 2;
        double middle = (secondExcited + firstExcited) / 2;
        return new BellWeights(equal, equal, middle + coherence, middle - coherence);
    }

    /** &Psi;+ and &Psi;&minus;, given that the memories are unequal: |00> and |11> are left out. */
    BellWeights unequal() {
        double share = coherence / (secondExcited + firstExcited);
        return new BellWeights(0, 0, 0.5 + share, 0.5 - share);
    }
}
