package org.bellwire.protocols.entanglement;

/** How much of the generation of pairs is played. */
public enum Resolution {
    /** Every attempt: photons, clicks, heralds, messages. */
    EVENT,
    /**
     * Attempts that fail are skipped with one draw; the last round of the one that succeeds is played. Equal in law for
     * pairs that have their link to themselves. A link for which no closed form holds is played at {@link #EVENT}.
     */
    SAMPLED
}
