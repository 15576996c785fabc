package org.bellwire.protocols.network;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Observation;

/**
 * The initiator has learned what became of a reservation.
 *
 * @param instant when, in ps
 * @param reservation what was asked
 * @param path the path of an approved reservation; empty when it was rejected
 * @param reason why it was rejected, for people; empty when it was approved
 */
public record ReservationDecided(long instant, Reservation reservation, List<NodeId> path, String reason)
        implements Observation {

    /** Whether memories are reserved along the path. */
    public boolean isApproved() {
        return !path.isEmpty();
    }
}
