package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;

/**
 * The parts of a network of one kind that a scenario may name: routers, stations, fibers.
 *
 * @param kind for messages
 * @param all in the order of the network
 */
public record NetworkNames(String kind, List<String> all) {
    public NetworkNames {
        all = List.copyOf(all);
    }

    public static NetworkNames ofRouters(NetworkDescription network) {
        return new NetworkNames(
                "router",
                network.routers().stream().map(RouterDescription::name).toList());
    }

    /** Of the nodes that exchange keys by pulses. */
    static NetworkNames ofKeyNodes(NetworkDescription network) {
        return new NetworkNames(
                "QKDNode",
                network.keyNodes().stream().map(KeyNodeDescription::name).toList());
    }

    /** The name of such a part; empty after a report that it is none. */
    public Optional<String> read(LocatedJson name, Problems problems) {
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
