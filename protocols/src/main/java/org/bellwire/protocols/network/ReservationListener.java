package org.bellwire.protocols.network;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.PairRecord;

/** The application behind a reservation, at the initiator. */
public interface ReservationListener {

    /** Every node of the path has reserved memories. */
    void approved(Reservation reservation, List<NodeId> path);

    /** Some node could not; nothing is reserved anywhere. */
    void rejected(Reservation reservation, String reason);

    /** A pair has been delivered to the initiator. */
    default void delivered(Reservation reservation, PairRecord pair) {}

    /** The window has ended. */
    default void ended(Reservation reservation) {}
}
