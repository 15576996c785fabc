package org.bellwire.protocols.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;

/**
 * Cheapest paths by the cost of their links, known to every router before the run. Both directions between two routers use the same
 * path: the one found from the router with the smaller name. Trees are computed when first needed.
 */
public final class StaticRouting implements Routing {

    @Override
    public String name() {
        return "static";
    }

    @Override
    public String description() {
        return "cheapest paths, fixed before the run";
    }

    @Override
    public Function<Router, RoutingProtocol> protocols(QuantumNetwork network, LinkCost cost) {
        LinkMap links = LinkMap.of(network, cost);
        ShortestPaths paths = new ShortestPaths(network, cost);
        Map<NodeId, ShortestPaths.Tree> trees = new HashMap<>();
        Function<NodeId, ShortestPaths.Tree> treeFrom = source -> trees.computeIfAbsent(source, paths::from);
        return router -> {
            ForwardingTable table = destination ->
                    paths.knows(destination) ? nextHop(treeFrom, router.id(), destination) : Optional.empty();
            return new FixedRoutes(table, links);
        };
    }

    private static Optional<NodeId> nextHop(
            Function<NodeId, ShortestPaths.Tree> treeFrom, NodeId here, NodeId destination) {
        if (here.equals(destination)) {
            return Optional.empty();
        }
        return here.compareTo(destination) < 0
                ? treeFrom.apply(here).firstHopTo(destination)
                : treeFrom.apply(destination).hopBefore(here);
    }

    private record FixedRoutes(ForwardingTable table, LinkMap links) implements RoutingProtocol {}
}
