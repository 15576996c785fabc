package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationMessage;

/** An application's program on one node: it is written to by its like on other nodes, and sees memories that hold pairs. */
public interface NodeProgram {

    /** Its like on another node wrote. */
    void receive(NodeId from, ApplicationMessage message);

    /** A memory has changed, and neither a rule nor the delivery of pairs has taken what it holds. */
    default void offered(MemoryRecord memory) {}
}
