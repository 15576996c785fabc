package org.bellwire.protocols.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/** What a node wants to do when its routes have changed, as long as it is not down. */
final class RouteWatch {

    private record Awaited(BooleanSupplier hasCome, Runnable deed) {}

    private final Router router;
    private final Timeline timeline;
    private final RoutingProtocol routing;
    private final Set<Awaited> awaited = new LinkedHashSet<>();

    RouteWatch(Router router, Timeline timeline, RoutingProtocol routing) {
        this.router = router;
        this.timeline = timeline;
        this.routing = routing;
        if (routing.learns()) {
            routing.onChange(this::routesChanged);
        }
    }

    /** The neighbor on the way to a node, if there is one that can be written to. */
    Optional<NodeId> nextHop(NodeId destination) {
        return routing.table().nextHop(destination).filter(router::canReach);
    }

    /** See {@link NetworkManager#whenRouted}. */
    void whenRouted(NodeId destination, long latest, Runnable deed) {
        boolean mayWait = routing.learns() && timeline.now() < latest;
        if (mayWait && nextHop(destination).isEmpty()) {
            await(new Awaited(() -> nextHop(destination).isPresent(), deed), latest);
        } else {
            deed.run();
        }
    }

    /**
     * Does something when routes have changed.
     *
     * @param latest when to do it at last, ps
     */
    void whenChanged(long latest, Runnable deed) {
        await(new Awaited(() -> true, deed), latest);
    }

    private void await(Awaited change, long latest) {
        awaited.add(change);
        timeline.at(latest, Phase.SIGNAL, () -> come(change));
    }

    private void come(Awaited change) {
        if (awaited.remove(change)) {
            change.deed().run();
        }
    }

    private void routesChanged() {
        if (!router.isDown()) {
            List.copyOf(awaited).stream()
                    .filter(change -> change.hasCome().getAsBoolean())
                    .forEach(this::come);
        }
    }
}
