package org.bellwire.protocols.resource;

import java.util.Optional;
import org.bellwire.protocols.knowledge.FidelityEstimator;

/**
 * Whether purification and swapping can bring estimates to a target at all. Follows the best case: pairs without age, and
 * always two of equal estimate to purify; every level of the nested order purifies to the target before it swaps.
 *
 * @param estimator how the nodes reckon
 * @param mode how often a pair may be purified
 */
public record TargetReach(FidelityEstimator estimator, PurificationMode mode) {

    private static final double SMALLEST_GAIN = 1e-9;

    /**
     * Why the target is out of reach; empty when it is not.
     *
     * @param raw raw fidelity of an elementary pair, 0 to 1
     * @param links number of elementary links, at least 1
     * @param target fidelity asked for, 0 to 1
     */
    public Optional<String> obstacle(double raw, int links, double target) {
        double reached = purified(raw, target);
        int joined = 1;
        while (reached >= target && joined < links) {
            joined = Math.min(2 * joined, links);
            reached = purified(estimator.swapped(reached, reached), target);
        }
        return reached >= target
                ? Optional.empty()
                : Optional.of(String.format(
                        java.util.Locale.ROOT,
                        "pairs over %d link%s reach an estimated fidelity of %.4f at most, below the target of %s",
                        joined,
                        joined == 1 ? "" : "s",
                        reached,
                        target));
    }

    /** The estimate after purifying equal pairs until the target, as far as that gains anything. */
    private double purified(double fidelity, double target) {
        double best = fidelity;
        double next = best;
        do {
            best = next;
            next = best < target ? estimator.purified(best, best) : best;
        } while (next > best + SMALLEST_GAIN && mode == PurificationMode.UNTIL_TARGET);
        return Math.max(best, next);
    }
}
