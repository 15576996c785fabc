package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.QuarterTurn;
import org.bellwire.kernel.catalog.Model;

/**
 * A way to purify one pair with another by parity: what both sides do before their controlled-nots, and after equal bits. An
 * open set, found by name.
 */
public interface PurificationModel extends Model {

    /**
     * Before the controlled-not, on each of a side's two halves.
     *
     * @param side the two sides of a pair have different ones
     */
    void prepare(Memory half, QuarterTurn side);

    /** After equal bits, on the half that is kept. */
    default void finish(Memory kept) {}

    /** The same protocol with or without twirling; itself if it knows only one way. */
    default PurificationModel with(Twirling twirling) {
        return this;
    }
}
