package org.bellwire.protocols.entanglement;

import java.util.OptionalInt;
import org.bellwire.hardware.address.PairId;

/**
 * Looks for the far end of a pair that is to be swapped.
 *
 * @param pair the pair
 * @param heldAt where the asked node holds it
 */
public record SwapHalf(PairId pair, int heldAt) implements Criterion {

    @Override
    public OptionalInt slot() {
        return OptionalInt.of(heldAt);
    }
}
