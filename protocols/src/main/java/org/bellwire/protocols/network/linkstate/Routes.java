package org.bellwire.protocols.network.linkstate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.ForwardingTable;
import org.bellwire.protocols.network.linkstate.Advertisement.AdvertisedLink;

/**
 * Dijkstra's algorithm over advertised links. Of paths that cost the same, those of fewest links count, and of these the one
 * whose first node has the smallest name: every router on the way then decides alike. A link that one end alone
 * advertises can be used in that direction.
 */
final class Routes implements ForwardingTable {

    /** A way to a node; {@code first} is the second node on it. */
    private record Way(NodeId to, double cost, int links, NodeId first) {}

    private static final Comparator<Way> CHEAPEST_FIRST = Comparator.comparingDouble(Way::cost)
            .thenComparingInt(Way::links)
            .thenComparing(Way::first)
            .thenComparing(Way::to);

    private final Map<NodeId, NodeId> firstHops = new HashMap<>();

    private Routes() {}

    /** The routes of a router that knows these advertisements, its own among them. */
    static Routes of(NodeId self, Collection<Advertisement> advertisements) {
        Map<NodeId, List<AdvertisedLink>> links = new HashMap<>();
        advertisements.forEach(one -> links.put(one.origin(), one.links()));
        Routes routes = new Routes();
        PriorityQueue<Way> frontier = new PriorityQueue<>(CHEAPEST_FIRST);
        for (AdvertisedLink link : links.getOrDefault(self, List.of())) {
            frontier.add(new Way(link.neighbor(), link.cost(), 1, link.neighbor()));
        }
        while (!frontier.isEmpty()) {
            Way way = frontier.remove();
            boolean isNew = !way.to().equals(self) && way.cost() < Double.POSITIVE_INFINITY;
            if (isNew && routes.firstHops.putIfAbsent(way.to(), way.first()) == null) {
                for (AdvertisedLink link : links.getOrDefault(way.to(), List.of())) {
                    frontier.add(new Way(link.neighbor(), way.cost() + link.cost(), way.links() + 1, way.first()));
                }
            }
        }
        return routes;
    }

    @Override
    public Optional<NodeId> nextHop(NodeId destination) {
        return Optional.ofNullable(firstHops.get(destination));
    }
}
