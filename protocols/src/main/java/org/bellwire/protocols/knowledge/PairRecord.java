package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.state.BellWeights;

/**
 * What a node knows of a pair it holds one half of.
 *
 * @param id what both ends call the pair
 * @param remote where the other half is
 * @param weights estimated shares of the four Bell states at {@code since}
 * @param since instant the estimate holds for, in ps
 * @param history how the pair came to be
 */
public record PairRecord(PairId id, MemoryId remote, BellWeights weights, long since, PairHistory history) {

    /** A pair just heralded, taken for a Werner state. */
    public static PairRecord heralded(PairId id, MemoryId remote, double fidelity, long instant) {
        return heralded(id, remote, BellWeights.werner(fidelity), instant);
    }

    /** A pair just heralded, of which more is known. */
    public static PairRecord heralded(PairId id, MemoryId remote, BellWeights weights, long instant) {
        return new PairRecord(id, remote, weights, instant, PairHistory.fresh(instant));
    }

    /** Estimated fidelity to &Phi;+ at {@link #since}, 0 to 1. */
    public double fidelity() {
        return weights.i();
    }

    /** The same pair with a new estimate. */
    public PairRecord reestimated(BellWeights newWeights, long instant) {
        return new PairRecord(id, remote, newWeights, instant, history);
    }

    /** The same pair after one more successful purification. */
    public PairRecord purified(BellWeights newWeights, long instant) {
        return new PairRecord(id, remote, newWeights, instant, history.purified());
    }
}
