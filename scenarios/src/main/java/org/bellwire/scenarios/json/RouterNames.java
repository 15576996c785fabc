package org.bellwire.scenarios.json;

import java.util.List;
import java.util.Optional;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/**
 * The routers that a scenario may name.
 *
 * @param all in the order of the network
 */
record RouterNames(List<String> all, Problems problems) {

    /** The name of a router; empty after a report that it is none. */
    Optional<String> read(LocatedJson name) {
        if (name.kind() != LocatedJson.Kind.TEXT) {
            problems.error(name, name.shown() + " is not text", "the name of a router");
            return Optional.empty();
        }
        if (!all.contains(name.text())) {
            problems.unknownWord(name, name.shown() + " is no router of the network", name.text(), all);
            return Optional.empty();
        }
        return Optional.of(name.text());
    }
}
