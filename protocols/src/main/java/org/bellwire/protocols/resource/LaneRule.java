package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.message.ReservationId;

/**
 * Which lane of a link each memory of a reservation uses. Both ends have as many memories for it, so that both know without a word
 * how many of them use each lane: of n lanes, the k-th of m memories uses number (r m + k) mod n, with r the number of the reservation at
 * its initiator. So one reservation spreads over all lanes, and small ones begin where the one before ended.
 */
public final class LaneRule {

    private final ReservationId reservation;
    private final SlotSet facing;

    /** @param facing the memories of the reservation that face the link, as many as at its other end */
    public LaneRule(ReservationId reservation, SlotSet facing) {
        this.reservation = reservation;
        this.facing = facing;
    }

    /** The lane for the memory of a slot. */
    public LinkEnd lane(List<LinkEnd> lanes, int slot) {
        return lanes.size() == 1 ? lanes.get(0) : lanes.get(number(lanes.size(), slot));
    }

    private int number(int lanes, int slot) {
        return (int) ((reservation.serial() * facing.size() + facing.positionOf(slot)) % lanes);
    }
}
