package org.bellwire.benchmarks.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.bellwire.topologies.description.LinkDescription;

/**
 * The load per link: memory pairs asked for on an elementary link, mean over all links of the network. A request for w memories
 * between routers h links apart asks for w pairs on each of these; so the load is the sum of w h over the number of links.
 */
final class LinkLoad {
    private final Map<String, List<String>> neighbors = new HashMap<>();
    private final BenchmarkNetwork network;

    LinkLoad(BenchmarkNetwork network) {
        this.network = network;
        for (LinkDescription link : network.description().links()) {
            neighbors.computeIfAbsent(link.a(), a -> new ArrayList<>()).add(link.b());
            neighbors.computeIfAbsent(link.b(), b -> new ArrayList<>()).add(link.a());
        }
    }

    /** In memory pairs. */
    double perLink() {
        long pairs = network.requests().stream()
                .mapToLong(request -> (long) request.memories() * hops(request.initiator(), request.responder()))
                .sum();
        return (double) pairs / network.description().links().size();
    }

    private int hops(String from, String to) {
        Map<String, Integer> distance = new HashMap<>(Map.of(from, 0));
        Queue<String> next = new ArrayDeque<>(List.of(from));
        while (!distance.containsKey(to)) {
            String here = next.remove();
            for (String neighbor : neighbors.get(here)) {
                if (distance.putIfAbsent(neighbor, distance.get(here) + 1) == null) {
                    next.add(neighbor);
                }
            }
        }
        return distance.get(to);
    }
}
