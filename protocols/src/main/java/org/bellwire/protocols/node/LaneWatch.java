package org.bellwire.protocols.node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.Router;

/**
 * What a router knows of the stations that it shares with its neighbors: how many faults each has told of, or shows by its silence. A link
 * is cut when each of its stations has one.
 */
final class LaneWatch {

    private final Router router;
    private final Map<NodeId, Integer> faults = new HashMap<>();
    private final Set<NodeId> cut = new HashSet<>();

    LaneWatch(Router router) {
        this.router = router;
    }

    /** A station has one fault more; the neighbor, if the link to it is cut by that. */
    Optional<NodeId> lost(NodeId station) {
        faults.merge(station, 1, Integer::sum);
        NodeId neighbor = neighbor(station);
        boolean allLost = router.lanesTo(neighbor).stream().allMatch(lane -> faults.containsKey(lane.station()));
        return allLost && cut.add(neighbor) ? Optional.of(neighbor) : Optional.empty();
    }

    /** A station has one fault less; the neighbor, if the link to it works again by that. */
    Optional<NodeId> found(NodeId station) {
        faults.computeIfPresent(station, (id, count) -> count == 1 ? null : count - 1);
        NodeId neighbor = neighbor(station);
        return !faults.containsKey(station) && cut.remove(neighbor) ? Optional.of(neighbor) : Optional.empty();
    }

    boolean isCut(NodeId neighbor) {
        return cut.contains(neighbor);
    }

    private NodeId neighbor(NodeId station) {
        return router.links().stream()
                .filter(lane -> lane.station().equals(station))
                .map(LinkEnd::neighbor)
                .findFirst()
                .orElseThrow();
    }
}
