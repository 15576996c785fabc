package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was said about the latency between pairs of nodes, either way; unrounded, because means are taken of it. */
final class Latencies {

    private record Ends(String a, String b) {
        static Ends of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Ends(a, b) : new Ends(b, a);
        }
    }

    private final Map<Ends, List<Double>> said = new HashMap<>();

    void add(String a, String b, double picoseconds) {
        said.computeIfAbsent(Ends.of(a, b), ends -> new ArrayList<>()).add(picoseconds);
    }

    boolean joins(String a, String b) {
        return said.containsKey(Ends.of(a, b));
    }

    double[] between(String a, String b) {
        return said.getOrDefault(Ends.of(a, b), List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
