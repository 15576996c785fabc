package org.bellwire.protocols.resource;

import org.bellwire.protocols.knowledge.MemoryRecord;

/** Is offered each memory that no rule wants. */
@FunctionalInterface
public interface IdleListener {

    /** A memory's record has changed and no rule has used it. */
    void idle(MemoryRecord memory);
}
