package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.protocols.entanglement.ProtocolHost;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** What a rule starts. */
@FunctionalInterface
public interface Action {

    /** Makes the protocol for these memories and says whom to ask for a partner. */
    Activation start(ProtocolHost host, List<MemoryRecord> memories);
}
