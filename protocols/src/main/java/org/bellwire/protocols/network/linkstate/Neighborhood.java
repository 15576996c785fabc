package org.bellwire.protocols.network.linkstate;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Timeline;

/** What a router's talk with one neighbor needs of the router. */
interface Neighborhood {

    NodeId self();

    Timeline timeline();

    LinkStateTimers timers();

    LinkStateDatabase database();

    void send(NodeId to, LinkStateMessage message);

    /** A neighbor has become one whose link is advertised, or is one no more. */
    void adjacenciesChanged();

    /** A neighbor sent these. */
    void learn(NodeId from, List<Advertisement> advertisements);
}
