package org.bellwire.protocols.resource;

import org.bellwire.protocols.knowledge.MemoryState;

/** Which pairs below the target are purified. */
public enum PurificationMode {
    /** Each pair as long as it is below the target. */
    UNTIL_TARGET,
    /** Each pair at most once after it was generated or swapped. */
    ONCE;

    boolean allows(MemoryState state) {
        return state == MemoryState.ENTANGLED || (this == UNTIL_TARGET && state == MemoryState.PURIFIED);
    }
}
