package org.bellwire.protocols.continuous;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** The continuous generation of one router: decides with which neighbors it makes pairs ahead of requests, and when. */
public interface ContinuousProtocol {

    /** Begins; called once, before the first event. */
    void start();

    /** Its like on another router wrote. */
    void receive(NodeId from, ContinuousMessage message);

    /**
     * Which of the pairs made ahead with a neighbor a request is given.
     *
     * @param pairs at least one, in the order of the slots
     */
    default MemoryRecord choose(List<MemoryRecord> pairs) {
        return pairs.get(0);
    }

    /** Whether two pairs made ahead with one neighbor are purified with each other. */
    default boolean purifies() {
        return false;
    }

    /**
     * This node, an end of the path, has been given a pair for a request.
     *
     * @param path from the initiator to the responder
     */
    default void served(List<NodeId> path) {}

    /** The light of a neighbor is gone; what was made ahead with it has been let go. */
    default void neighborLost(NodeId neighbor) {}

    /** The neighbor is back. */
    default void neighborFound(NodeId neighbor) {}

    /** This node has failed; what it made ahead has been let go. */
    default void wentDown() {}

    /** This node works again. */
    default void cameUp() {}
}
