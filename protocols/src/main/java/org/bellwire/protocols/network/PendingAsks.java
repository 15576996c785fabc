package org.bellwire.protocols.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.message.ReservationId;

/** What a node has booked and passed on, as long as no answer has come back. */
final class PendingAsks {

    /**
     * A request on its way.
     *
     * @param path the nodes that have booked, this one last
     * @param next to whom it was passed on
     */
    record Pending(Reservation reservation, List<NodeId> path, NodeId next) {

        boolean cameFrom(NodeId node) {
            return path.size() > 1 && path.get(path.size() - 2).equals(node);
        }
    }

    private final Map<ReservationId, Pending> byId = new LinkedHashMap<>();

    void add(Pending pending) {
        byId.put(pending.reservation().id(), pending);
    }

    void remove(ReservationId id) {
        byId.remove(id);
    }

    boolean contains(ReservationId id) {
        return byId.containsKey(id);
    }

    List<Pending> all() {
        return List.copyOf(byId.values());
    }
}
