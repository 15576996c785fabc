package org.bellwire.protocols.knowledge;

/**
 * How a pair came to be.
 *
 * @param born instant of the herald of its oldest part, in ps
 * @param links elementary links it spans, at least 1
 * @param rounds successful purifications since it was generated or joined
 */
public record PairHistory(long born, int links, int rounds) {

    /** A pair just heralded. */
    public static PairHistory fresh(long instant) {
        return new PairHistory(instant, 1, 0);
    }

    /** After one more successful purification. */
    PairHistory purified() {
        return new PairHistory(born, links, rounds + 1);
    }

    /** Of the pair that a swap makes of two. */
    public PairHistory joinedWith(PairHistory other) {
        return new PairHistory(Math.min(born, other.born), links + other.links, 0);
    }
}
