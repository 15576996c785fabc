package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/** Classical channels that follow the fibers: between two routers, the length of the shortest way over links. */
final class ClassicalMesh {

    /** Two routers and the length of the shortest way between them, m. */
    record Way(String a, String b, double lengthMetres) {}

    private final Map<String, Map<String, Double>> neighbors = new LinkedHashMap<>();

    private ClassicalMesh() {}

    static ClassicalMesh over(
            List<NodeDescription> nodes, List<QuantumChannelDescription> fibers, List<MiddleLink> links) {
        ClassicalMesh mesh = new ClassicalMesh();
        for (NodeDescription node : nodes) {
            if (node instanceof RouterDescription) {
                mesh.neighbors.put(node.name(), new LinkedHashMap<>());
            }
        }
        new NetworkDescription(nodes, fibers, List.of(), OptionalLong.empty(), NetworkDescription.KET_VECTOR)
                .links()
                .forEach(link -> mesh.join(link.a(), link.b(), link.lengthMetres()));
        links.forEach(link -> mesh.join(link.a(), link.b(), link.fiber().lengthMetres()));
        return mesh;
    }

    private void join(String a, String b, double lengthMetres) {
        if (neighbors.containsKey(a) && neighbors.containsKey(b)) {
            neighbors.get(a).merge(b, lengthMetres, Math::min);
            neighbors.get(b).merge(a, lengthMetres, Math::min);
        }
    }

    /** A way for every two routers that can reach each other and of whose latency nothing was said. */
    List<Way> missing(Latencies said) {
        List<Way> ways = new ArrayList<>();
        List<String> routers = List.copyOf(neighbors.keySet());
        for (int i = 0; i < routers.size(); i++) {
            String a = routers.get(i);
            Map<String, Double> distances = distancesFrom(a);
            for (String b : routers.subList(i + 1, routers.size())) {
                if (distances.containsKey(b) && !said.joins(a, b)) {
                    ways.add(new Way(a, b, distances.get(b)));
                }
            }
        }
        return ways;
    }

    private Map<String, Double> distancesFrom(String start) {
        Map<String, Double> settled = new LinkedHashMap<>();
        PriorityQueue<Way> reached = new PriorityQueue<>(Comparator.comparingDouble(Way::lengthMetres));
        reached.add(new Way(start, start, 0));
        while (!reached.isEmpty()) {
            Way way = reached.remove();
            if (settled.putIfAbsent(way.b(), way.lengthMetres()) == null) {
                neighbors
                        .get(way.b())
                        .forEach((next, length) -> reached.add(new Way(start, next, way.lengthMetres() + length)));
            }
        }
        return settled;
    }
}
