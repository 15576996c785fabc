package org.bellwire.protocols.purification;

/** What becomes of a request whose target no pair can reach, as the responder reckons it. */
public enum UnreachableTarget {
    /** It is rejected. */
    REJECT,
    /** It is served all the same, and reported. */
    WARN
}
