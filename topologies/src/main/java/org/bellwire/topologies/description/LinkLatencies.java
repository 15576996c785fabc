package org.bellwire.topologies.description;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The latencies that were said for pairs of linked routers, either way, in the order in which they were said. */
final class LinkLatencies {

    private static final double[] NOTHING = {};

    /** By the name that sorts first, then by the other: pairs of similar names would share their hash codes. */
    private final Map<String, Map<String, double[]>> said = new HashMap<>();

    void add(String a, String b, double picoseconds) {
        if (a.compareTo(b) > 0) {
            add(b, a, picoseconds);
            return;
        }
        said.computeIfAbsent(a, name -> new HashMap<>())
                .merge(b, new double[] {picoseconds}, (earlier, added) -> with(earlier, picoseconds));
    }

    private static double[] with(double[] earlier, double added) {
        double[] all = Arrays.copyOf(earlier, earlier.length + 1);
        all[earlier.length] = added;
        return all;
    }

    double[] between(String a, String b) {
        return a.compareTo(b) <= 0 ? said.getOrDefault(a, Map.of()).getOrDefault(b, NOTHING) : between(b, a);
    }
}
