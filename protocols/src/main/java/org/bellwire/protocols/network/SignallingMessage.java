package org.bellwire.protocols.network;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.message.ReservationId;

/** The signalling by which a reservation is made along a path. */
public sealed interface SignallingMessage extends Message {

    /**
     * Travels from the initiator to the responder.
     *
     * @param reservation what is asked
     * @param path the nodes that have reserved memories so far
     * @param route the whole path that the initiator wants; empty where the tables are to decide
     * @param bestRaw the greatest raw fidelity among the links of these nodes, 0 to 1
     */
    record Ask(Reservation reservation, List<NodeId> path, List<NodeId> route, double bestRaw)
            implements SignallingMessage {}

    /**
     * Travels back when every node has reserved.
     *
     * @param reservation what was asked
     * @param path the whole path
     */
    record Approve(Reservation reservation, List<NodeId> path) implements SignallingMessage {}

    /**
     * Travels back when a node could not reserve.
     *
     * @param reservation what was asked
     * @param path the nodes that have to free their memories
     * @param reason why, for people
     */
    record Reject(Reservation reservation, List<NodeId> path, String reason) implements SignallingMessage {}

    /**
     * The initiator needs no more pairs: the reservation ends now.
     *
     * @param reservation which
     */
    record ExpireEarly(ReservationId reservation) implements SignallingMessage {}

    /**
     * A node of the path has failed: the reservation is no more.
     *
     * @param reservation which
     * @param reason why, for people
     */
    record Release(ReservationId reservation, String reason) implements SignallingMessage {}
}
