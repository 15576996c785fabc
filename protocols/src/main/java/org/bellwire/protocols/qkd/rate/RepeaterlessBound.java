package org.bellwire.protocols.qkd.rate;

/** What no protocol exceeds: secret bits per use of a lossy channel of transmissivity eta. */
public final class RepeaterlessBound {
    private static final double LN2 = Math.log(2);

    private RepeaterlessBound() {}

    /** PLOB: -log2(1 - eta). Pirandola, Laurenza, Ottaviani, Banchi, Nature Communications 8, 15043 (2017). */
    public static double plob(double transmissivity) {
        return -Math.log1p(-require(transmissivity)) / LN2;
    }

    /**
     * The bound with ideal repeaters that stand equally spaced: -log2(1 - eta^(1 / (n + 1))). Pirandola, Communications Physics
     * 2, 51 (2019).
     *
     * @param repeaters n, not negative
     */
    public static double plob(double transmissivity, int repeaters) {
        return plob(Math.pow(require(transmissivity), 1.0 / (repeaters + 1)));
    }

    /** TGW: log2((1 + eta) / (1 - eta)). Takeoka, Guha, Wilde, Nature Communications 5, 5235 (2014). */
    public static double tgw(double transmissivity) {
        return (Math.log1p(require(transmissivity)) - Math.log1p(-transmissivity)) / LN2;
    }

    private static double require(double transmissivity) {
        if (!(transmissivity >= 0 && transmissivity <= 1)) {
            throw new IllegalArgumentException("transmissivity " + transmissivity + " must lie between 0 and 1");
        }
        return transmissivity;
    }
}
