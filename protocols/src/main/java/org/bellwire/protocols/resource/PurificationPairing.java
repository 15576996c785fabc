package org.bellwire.protocols.resource;

/** Which two pairs may be purified with each other. */
public enum PurificationPairing {
    /** The two of nearest estimated fidelity, if the better one is expected to gain. */
    ANY,
    /** Only pairs of exactly equal estimated fidelity: the peer's rule, under which pairs of unequal history wait. */
    EQUAL
}
