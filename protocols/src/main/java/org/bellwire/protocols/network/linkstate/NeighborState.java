package org.bellwire.protocols.network.linkstate;

/** How far two neighboring routers have come, as one of them sees it (RFC 2328, section 10.1). */
public enum NeighborState {
    /** Nothing was heard of late. */
    DOWN,
    /** It was heard, but has not heard this router yet. */
    INIT,
    /** Each hears the other: the link is advertised. */
    TWO_WAY,
    /** The databases are about to be compared. */
    EX_START,
    /** The other's database is being compared with this one. */
    EXCHANGE,
    /** Something that the other has was asked for. */
    LOADING,
    /** Both know the same. */
    FULL;

    boolean isAtLeast(NeighborState other) {
        return compareTo(other) >= 0;
    }
}
