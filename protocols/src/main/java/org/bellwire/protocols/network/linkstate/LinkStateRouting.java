package org.bellwire.protocols.network.linkstate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.catalog.Parameter;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.network.LinkCost;
import org.bellwire.protocols.network.Routing;
import org.bellwire.protocols.network.RoutingProtocol;

/**
 * Cheapest paths, learned during the run from what the routers tell each other of their links; a router that falls silent is routed
 * around. The name is that of the peer's files.
 */
public final class LinkStateRouting implements Routing {

    private final LinkStateTimers timers;

    /** With the times of the reference. */
    public LinkStateRouting() {
        this(LinkStateTimers.STANDARD);
    }

    /** With times of one's own. */
    public LinkStateRouting(LinkStateTimers timers) {
        this.timers = timers;
    }

    @Override
    public String name() {
        return "distributed";
    }

    @Override
    public String description() {
        return "cheapest paths, learned from what neighbors tell each other (link state)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                parameter("hello", timers.hello(), "time between two greetings"),
                parameter("dead", timers.dead(), "a neighbor not heard for so long is down"),
                parameter("resend", timers.resend(), "what is not answered is sent again after so long"),
                parameter(
                        "max_age", timers.maxAge(), "an advertisement counts for so long; repeated after half of it"));
    }

    private static Parameter parameter(String name, long standard, String meaning) {
        return new Parameter(name, "s", String.valueOf(Picoseconds.toSeconds(standard)), meaning);
    }

    @Override
    public LinkStateRouting with(Map<String, Double> values) {
        return new LinkStateRouting(LinkStateTimers.of(
                value(values, "hello", timers.hello()),
                value(values, "dead", timers.dead()),
                value(values, "resend", timers.resend()),
                value(values, "max_age", timers.maxAge())));
    }

    private static long value(Map<String, Double> values, String name, long standard) {
        if (!values.containsKey(name)) {
            return standard;
        }
        double seconds = values.get(name);
        try {
            return Picoseconds.ofSeconds(seconds);
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException(name + " of link-state routing: " + tooLong.getMessage(), tooLong);
        }
    }

    @Override
    public Function<Router, RoutingProtocol> protocols(QuantumNetwork network, LinkCost cost) {
        Map<NodeId, Map<NodeId, Double>> costs = new HashMap<>();
        for (ElementaryLink link : network.links()) {
            double value = cost.checked(link);
            note(costs, link.a(), link.b(), value);
            note(costs, link.b(), link.a(), value);
        }
        return router ->
                new LinkStateProtocol(router, network.timeline(), timers, costs.getOrDefault(router.id(), Map.of()));
    }

    /** Neighbors that can not write to each other are none. */
    private static void note(Map<NodeId, Map<NodeId, Double>> costs, Router from, Router to, double cost) {
        if (from.canReach(to.id()) && to.canReach(from.id())) {
            costs.computeIfAbsent(from.id(), id -> new HashMap<>()).put(to.id(), cost);
        }
    }
}
