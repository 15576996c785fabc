package org.bellwire.protocols.entanglement;

import java.util.Optional;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** The protocols of a node that wait for a partner, as one of them sees them while it is asked. */
public interface WaitingRoom {

    /** The protocol that waits with this slot. */
    Optional<EntanglementProtocol> waitingAt(int slot);

    /**
     * Dissolves a waiting protocol and gives its memory to another one of the same node.
     *
     * @return the record of the memory
     */
    MemoryRecord absorb(EntanglementProtocol waiting, EntanglementProtocol into);
}
