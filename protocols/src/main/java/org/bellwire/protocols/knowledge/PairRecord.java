package org.bellwire.protocols.knowledge;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.PairId;

/**
 * What a node knows of a pair it holds one half of.
 *
 * @param id what both ends call the pair
 * @param remote where the other half is
 * @param fidelity estimated fidelity to &Phi;+ at {@code since}, 0 to 1
 * @param since instant the estimate holds for, in ps
 */
public record PairRecord(PairId id, MemoryId remote, double fidelity, long since) {

    /** The same pair with a new estimate. */
    public PairRecord reestimated(double newFidelity, long instant) {
        return new PairRecord(id, remote, newFidelity, instant);
    }
}
