package org.bellwire.protocols.qkd.rate;

/** The entropy of one biased bit, h(p) = -p log2 p - (1 - p) log2 (1 - p). */
public final class BinaryEntropy {
    private static final double LN2 = Math.log(2);

    private BinaryEntropy() {}

    /**
     * h(p) in bits; h(0) = h(1) = 0.
     *
     * @param p probability in [0, 1]
     */
    public static double of(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("binary entropy of " + p + ": a probability must lie between 0 and 1");
        }
        return term(p) + term(1 - p);
    }

    /** -p log2 p, continuous at 0. */
    static double term(double p) {
        return p == 0 ? 0 : -p * Math.log(p) / LN2;
    }
}
