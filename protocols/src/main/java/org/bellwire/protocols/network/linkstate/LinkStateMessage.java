package org.bellwire.protocols.network.linkstate;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.RoutingMessage;
import org.bellwire.protocols.network.linkstate.Advertisement.Header;

/** What neighbors tell each other. */
sealed interface LinkStateMessage extends RoutingMessage {

    /**
     * A greeting.
     *
     * @param heard the neighbors of which the sender has heard of late
     */
    record Hello(List<NodeId> heard) implements LinkStateMessage {}

    /**
     * What the sender's database holds. The master of the two opens an exchange with it, the other answers with its own.
     *
     * @param exchange number of the exchange at the master; 0 asks the master to open one
     */
    record DatabaseDescription(long exchange, List<Header> headers) implements LinkStateMessage {}

    /** Asks for advertisements, these or newer ones. */
    record LinkStateRequest(List<Header> wanted) implements LinkStateMessage {}

    /** Advertisements, asked for or news. */
    record LinkStateUpdate(List<Advertisement> advertisements) implements LinkStateMessage {}

    /** Confirms an update. */
    record LinkStateAcknowledgment(List<Header> received) implements LinkStateMessage {}
}
