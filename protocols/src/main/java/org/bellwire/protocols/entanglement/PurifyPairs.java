package org.bellwire.protocols.entanglement;

import java.util.OptionalInt;
import org.bellwire.hardware.address.PairId;

/**
 * Looks for the other ends of two pairs, to purify the one with the other.
 *
 * @param kept the pair to improve
 * @param keptSlot where the asked node holds it
 * @param sacrificed the pair to measure
 * @param sacrificedSlot where the asked node holds it
 */
public record PurifyPairs(PairId kept, int keptSlot, PairId sacrificed, int sacrificedSlot) implements Criterion {

    @Override
    public OptionalInt slot() {
        return OptionalInt.of(keptSlot);
    }
}
