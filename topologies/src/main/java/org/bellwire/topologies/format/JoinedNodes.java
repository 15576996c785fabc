package org.bellwire.topologies.format;

import java.util.HashMap;
import java.util.Map;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** From which node to which a classical channel has been described. */
final class JoinedNodes {

    private final Map<String, Map<String, LocatedJson>> targets = new HashMap<>();

    /** Of two channels with different names but the same ends the later one is used, as in the reference. */
    void add(String from, String to, LocatedJson at, Problems problems) {
        LocatedJson earlier =
                targets.computeIfAbsent(from, name -> new HashMap<>()).put(to, at);
        if (earlier != null) {
            problems.warning(
                    at,
                    "replaces the classical channel from " + from + " to " + to + " of " + earlier.origin(),
                    "one channel from a node to another");
        }
    }

    boolean has(String from, String to) {
        return targets.getOrDefault(from, Map.of()).containsKey(to);
    }
}
