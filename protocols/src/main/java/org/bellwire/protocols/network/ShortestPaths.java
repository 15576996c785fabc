package org.bellwire.protocols.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;

/**
 * Dijkstra's algorithm with the tie rule of the reference: the frontier is ordered by distance, then by order of entry;
 * neighbors are visited in the order in which their links appear in the network; a predecessor is replaced only by a
 * strictly shorter way. A graph library's own tie rule would give other paths of equal length.
 */
final class ShortestPaths {

    private final Map<NodeId, List<Edge>> edges = new LinkedHashMap<>();

    ShortestPaths(QuantumNetwork network) {
        for (Router router : network.routers()) {
            edges.put(router.id(), new ArrayList<>());
        }
        for (ElementaryLink link : network.links()) {
            edges.get(link.a().id()).add(new Edge(link.b().id(), link.lengthMetres()));
            edges.get(link.b().id()).add(new Edge(link.a().id(), link.lengthMetres()));
        }
    }

    private record Edge(NodeId to, double length) {}

    private record Frontier(double distance, long entry, NodeId node) {}

    /** The shortest ways from one node. */
    Tree from(NodeId source) {
        PriorityQueue<Frontier> frontier = new PriorityQueue<>(
                Comparator.comparingDouble(Frontier::distance).thenComparingLong(Frontier::entry));
        Map<NodeId, Double> reached = new LinkedHashMap<>();
        Map<NodeId, Double> seen = new LinkedHashMap<>();
        Map<NodeId, NodeId> predecessors = new LinkedHashMap<>();
        long entries = 0;
        frontier.add(new Frontier(0, entries++, source));
        seen.put(source, 0.0);
        while (!frontier.isEmpty()) {
            Frontier nearest = frontier.remove();
            if (reached.putIfAbsent(nearest.node(), nearest.distance()) != null) {
                continue;
            }
            for (Edge edge : edges.getOrDefault(nearest.node(), List.of())) {
                double distance = nearest.distance() + edge.length();
                if (!reached.containsKey(edge.to())
                        && distance < seen.getOrDefault(edge.to(), Double.POSITIVE_INFINITY)) {
                    seen.put(edge.to(), distance);
                    predecessors.put(edge.to(), nearest.node());
                    frontier.add(new Frontier(distance, entries++, edge.to()));
                }
            }
        }
        return new Tree(source, predecessors);
    }

    /** The shortest ways from a source, as the predecessor of each node that can be reached. */
    record Tree(NodeId source, Map<NodeId, NodeId> predecessors) {

        /** The node before the last on the way from the source to the given node. */
        Optional<NodeId> hopBefore(NodeId node) {
            return Optional.ofNullable(predecessors.get(node));
        }

        /** The second node on the way from the source to the given node. */
        Optional<NodeId> firstHopTo(NodeId node) {
            if (!predecessors.containsKey(node)) {
                return Optional.empty();
            }
            NodeId hop = node;
            while (!predecessors.get(hop).equals(source)) {
                hop = predecessors.get(hop);
            }
            return Optional.of(hop);
        }
    }
}
