package org.bellwire.protocols.network;

import java.util.Comparator;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.QuantumNetwork;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BhandariKDisjointShortestPaths;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** The links that somebody knows of, with their costs, and several paths over them at once. */
public final class LinkMap {

    /** Every node twice, since a path that shares no nodes is one that shares no edges between these. */
    private record Side(NodeId node, boolean isExit) {}

    /** Edges are numbers, so that equal maps give equal paths. */
    private final Graph<Side, Integer> graph =
            new SimpleDirectedWeightedGraph<>(null, SupplierUtil.createIntegerSupplier());

    /** All links of a network. */
    static LinkMap of(QuantumNetwork network, LinkCost costs) {
        LinkMap map = new LinkMap();
        for (ElementaryLink link : network.links()) {
            double cost = costs.checked(link);
            map.join(link.a().id(), link.b().id(), cost);
            map.join(link.b().id(), link.a().id(), cost);
        }
        return map;
    }

    /**
     * Adds one direction of a link; of parallel ones the cheapest counts.
     *
     * @param cost not negative; with an infinite one there is no link
     */
    public void join(NodeId from, NodeId to, double cost) {
        add(from);
        add(to);
        Integer known = graph.getEdge(new Side(from, true), new Side(to, false));
        if (known != null) {
            graph.setEdgeWeight(known, Math.min(cost, graph.getEdgeWeight(known)));
        } else if (cost < Double.POSITIVE_INFINITY) {
            join(new Side(from, true), new Side(to, false), cost);
        }
    }

    private void add(NodeId node) {
        Side entry = new Side(node, false);
        Side exit = new Side(node, true);
        if (graph.addVertex(entry)) {
            graph.addVertex(exit);
            join(entry, exit, 0);
        }
    }

    private void join(Side from, Side to, double cost) {
        graph.setEdgeWeight(graph.addEdge(from, to), cost);
    }

    /** The cheapest paths that visit no node twice, the best first (Yen, Management Science 17, 712 (1971)). */
    public List<List<NodeId>> cheapest(NodeId from, NodeId to, int most) {
        return joins(from, to)
                ? new YenKShortestPath<>(graph)
                        .getPaths(new Side(from, true), new Side(to, false), most).stream()
                                .map(LinkMap::nodes)
                                .toList()
                : List.of();
    }

    /**
     * Paths of which no two share an inner node, of the least cost in all, the best first (Bhandari, Survivable Networks (1999)).
     * They are fewer when there are no more.
     */
    public List<List<NodeId>> disjoint(NodeId from, NodeId to, int most) {
        return joins(from, to)
                ? new BhandariKDisjointShortestPaths<>(graph)
                        .getPaths(new Side(from, true), new Side(to, false), most).stream()
                                .sorted(Comparator.comparingDouble(GraphPath::getWeight))
                                .map(LinkMap::nodes)
                                .toList()
                : List.of();
    }

    private boolean joins(NodeId from, NodeId to) {
        return !from.equals(to)
                && graph.containsVertex(new Side(from, true))
                && graph.containsVertex(new Side(to, false));
    }

    private static List<NodeId> nodes(GraphPath<Side, Integer> path) {
        return path.getVertexList().stream().map(Side::node).distinct().toList();
    }
}
