package org.bellwire.topologies.format;

import java.util.OptionalInt;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/** From which node to which a classical channel has been described. */
final class JoinedNodes {

    private final PairNumbers numbers = new PairNumbers();
    private final WireEntries entries;

    JoinedNodes(WireEntries entries) {
        this.entries = entries;
    }

    /** Of two channels with different names but the same ends the later one is used, as in the reference. */
    void add(String from, String to, LocatedJson at, int entry, Problems problems) {
        OptionalInt earlier = numbers.put(from, to, entry);
        if (earlier.isPresent()) {
            problems.warning(
                    at,
                    "replaces the classical channel from " + from + " to " + to + " of "
                            + entries.origin(earlier.getAsInt()),
                    "one channel from a node to another");
        }
    }

    boolean has(String from, String to) {
        return numbers.find(from, to).isPresent();
    }
}
