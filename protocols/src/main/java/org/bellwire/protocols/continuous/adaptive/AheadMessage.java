package org.bellwire.protocols.continuous.adaptive;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.continuous.AheadWindow;
import org.bellwire.protocols.continuous.ContinuousMessage;

/** What routers of adaptive continuous generation tell each other. */
sealed interface AheadMessage extends ContinuousMessage {

    /**
     * Asks a neighbor to make pairs.
     *
     * @param window when
     */
    record Ask(AheadWindow window) implements AheadMessage {}

    /**
     * The neighbor's answer.
     *
     * @param window what was asked
     * @param agreed whether it has reserved a memory
     */
    record Answer(AheadWindow window, boolean agreed) implements AheadMessage {}

    /**
     * A request has been served.
     *
     * @param path over which nodes
     */
    record PathServed(List<NodeId> path) implements AheadMessage {}
}
