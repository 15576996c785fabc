package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** When a rule applies. */
@FunctionalInterface
public interface Condition {

    /**
     * The memories that the rule's action would use.
     *
     * @param changed the memory whose record has just changed; covered by the rule, and not occupied
     * @param memories all memories of the node
     * @return the memories, {@code changed} among them; empty when the rule does not apply
     */
    List<MemoryRecord> select(MemoryRecord changed, MemoryManager memories);
}
