package org.bellwire.protocols.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.QuantumNetwork;

/**
 * Dijkstra's algorithm with the tie rule of the reference: the frontier is ordered by distance, then by order of entry;
 * neighbors are visited in the order in which their links appear in the network; a predecessor is replaced only by a
 * strictly shorter way. A graph library's own tie rule would give other paths of equal length.
 */
final class ShortestPaths {

    /** By index of the node; stations have none. */
    private final List<List<Edge>> edges = new ArrayList<>();

    ShortestPaths(QuantumNetwork network, LinkCost costs) {
        network.nodes().forEach(node -> edges.add(new ArrayList<>()));
        for (ElementaryLink link : network.links()) {
            double cost = costs.checked(link);
            join(link.a().id(), link.b().id(), cost);
            join(link.b().id(), link.a().id(), cost);
        }
    }

    private void join(NodeId from, NodeId to, double cost) {
        edges.get(from.index()).add(new Edge(to, cost));
    }

    /** Whether the node is of this network. */
    boolean knows(NodeId node) {
        return node.index() < edges.size();
    }

    private record Edge(NodeId to, double cost) {}

    private record Frontier(double distance, long entry, NodeId node) {}

    /** The shortest ways from one node. */
    Tree from(NodeId source) {
        PriorityQueue<Frontier> frontier = new PriorityQueue<>(
                Comparator.comparingDouble(Frontier::distance).thenComparingLong(Frontier::entry));
        boolean[] reached = new boolean[edges.size()];
        double[] seen = new double[edges.size()];
        Arrays.fill(seen, Double.POSITIVE_INFINITY);
        NodeId[] predecessors = new NodeId[edges.size()];
        long entries = 0;
        frontier.add(new Frontier(0, entries++, source));
        seen[source.index()] = 0;
        while (!frontier.isEmpty()) {
            Frontier nearest = frontier.remove();
            int here = nearest.node().index();
            if (reached[here]) {
                continue;
            }
            reached[here] = true;
            for (Edge edge : edges.get(here)) {
                double distance = nearest.distance() + edge.cost();
                int there = edge.to().index();
                if (!reached[there] && distance < seen[there]) {
                    seen[there] = distance;
                    predecessors[there] = nearest.node();
                    frontier.add(new Frontier(distance, entries++, edge.to()));
                }
            }
        }
        return new Tree(predecessors);
    }

    /** The shortest ways from a source. */
    static final class Tree {

        /** By index of the node; holes at the source and where no way leads. */
        private final NodeId[] predecessors;

        private Tree(NodeId[] predecessors) {
            this.predecessors = predecessors;
        }

        /** The node before the last on the way from the source to the given node. */
        Optional<NodeId> hopBefore(NodeId node) {
            return Optional.ofNullable(predecessors[node.index()]);
        }

        /** The second node on the way from the source to the given node. */
        Optional<NodeId> firstHopTo(NodeId node) {
            if (predecessors[node.index()] == null) {
                return Optional.empty();
            }
            NodeId hop = node;
            while (predecessors[predecessors[hop.index()].index()] != null) {
                hop = predecessors[hop.index()];
            }
            return Optional.of(hop);
        }
    }
}
