package org.bellwire.protocols.network;

import org.bellwire.hardware.address.NodeId;

/** The routing of one router. One that knows all ways before the run is no more than its table. */
@FunctionalInterface
public interface RoutingProtocol {

    /** The table as it is now; ask anew when it may have changed. */
    ForwardingTable table();

    /** The links that the router knows of now, for requests that choose among paths; none where it knows next hops alone. */
    default LinkMap links() {
        return new LinkMap();
    }

    /** Begins; called once, before the first event, when all routers are ready to listen. */
    default void start() {}

    /** The protocol of another router wrote. */
    default void receive(NodeId from, RoutingMessage message) {}

    /** Whether ways may be found, or lost, during the run. */
    default boolean learns() {
        return false;
    }

    /** Whom to tell when the table may have changed; asked once, before the start, and only of a protocol that learns. */
    default void onChange(Runnable listener) {}
}
