package org.bellwire.protocols.knowledge;

/** The states of a memory as its node's resource manager keeps them. */
public enum MemoryState {
    /** Free; nothing is stored. */
    RAW,
    /** A protocol works on it. */
    OCCUPIED,
    /** Holds half of a pair, from generation or swapping. */
    ENTANGLED,
    /** Holds half of a pair that was purified at least once since it was made. */
    PURIFIED;

    /** Whether the node believes that the memory holds half of a pair that nobody works on. */
    public boolean holdsPair() {
        return this == ENTANGLED || this == PURIFIED;
    }
}
