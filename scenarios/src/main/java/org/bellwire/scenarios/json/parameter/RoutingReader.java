package org.bellwire.scenarios.json.parameter;

import java.util.Optional;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.protocols.network.LinkCost;
import org.bellwire.protocols.network.Routing;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads {@code routing}: how routers find paths, and what is to be small along them. */
final class RoutingReader {
    private final Problems problems;

    RoutingReader(Problems problems) {
        this.problems = problems;
    }

    /** The protocol is the topology's where the scenario names none. */
    RoutingChoice read(Optional<Members> group, NetworkDescription network) {
        Catalog<Routing> routings = Catalog.load(Routing.class);
        Optional<LocatedJson> protocol = group.flatMap(members -> members.optional("protocol"));
        Optional<LocatedJson> cost = group.flatMap(members -> members.optional("cost"));
        group.ifPresent(Members::refuseUnknown);
        return new RoutingChoice(
                protocol.flatMap(json -> ModelReader.read(json, routings, Routing::with, problems))
                        .orElseGet(() -> routings.find(network.routing())),
                cost.flatMap(json -> ModelReader.read(json, Catalog.load(LinkCost.class), LinkCost::with, problems))
                        .orElse(RoutingChoice.STANDARD.cost()));
    }
}
