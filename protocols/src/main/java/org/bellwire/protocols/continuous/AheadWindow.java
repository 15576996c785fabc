package org.bellwire.protocols.continuous;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.message.ReservationId;

/**
 * A window of time in which two neighbors make pairs ahead of requests, with one memory on either side.
 *
 * @param id its name, in which is the node that asked for it
 * @param responder the other node
 * @param start ps
 * @param end ps, after the start
 */
public record AheadWindow(ReservationId id, NodeId responder, long start, long end) {

    /** @throws IllegalArgumentException if the window is empty */
    public AheadWindow {
        if (start >= end) {
            throw new IllegalArgumentException("end (" + end + " ps) must come after start (" + start + " ps)");
        }
    }

    /** The node that asked for it. */
    public NodeId initiator() {
        return id.initiator();
    }

    /** As one of its two nodes sees it. */
    NodeId neighborOf(NodeId self) {
        return self.equals(initiator()) ? responder : initiator();
    }
}
