package org.bellwire.scenarios.json;

import java.util.List;
import java.util.Optional;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/**
 * The parts of a network of one kind that a scenario may name.
 *
 * @param kind in words
 * @param all in the order of the network
 */
record NetworkNames(String kind, List<String> all, Problems problems) {

    /** The name of such a part; empty after a report that it is none. */
    Optional<String> read(LocatedJson name) {
        if (name.kind() != LocatedJson.Kind.TEXT) {
            problems.error(name, name.shown() + " is not text", "the name of a " + kind);
            return Optional.empty();
        }
        if (!all.contains(name.text())) {
            problems.unknownWord(name, name.shown() + " is no " + kind + " of the network", name.text(), all);
            return Optional.empty();
        }
        return Optional.of(name.text());
    }
}
