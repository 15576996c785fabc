package org.bellwire.protocols.qkd.rate;

import java.util.OptionalDouble;

/**
 * How sure two ends want to be of a block.
 *
 * @param correctness epsilon_cor in (0, 1), probability that their keys differ unnoticed; asks for a tag of log2(1 / epsilon_cor)
 *     bits, rounded up
 * @param secrecy epsilon in (0, 1), probability with which each bound of the proof fails; absent for the length that a block of an endless key
 *     would have, which proves nothing of this one
 */
public record Security(double correctness, OptionalDouble secrecy) {
    private static final double LN2 = Math.log(2);
    private static final int LONGEST_TAG = 256;

    public Security {
        secrecy.ifPresent(s -> require("secrecy", s));
        require("correctness", correctness);
        if (-Math.log(correctness) / LN2 > LONGEST_TAG) {
            throw new IllegalArgumentException(
                    "correctness " + correctness + " asks for a tag of more than " + LONGEST_TAG + " bits");
        }
    }

    private static void require(String what, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(what + " " + value + " must lie between 0 and 1");
        }
    }

    public static Security asymptotic(double correctness) {
        return new Security(correctness, OptionalDouble.empty());
    }

    public static Security finite(double correctness, double secrecy) {
        return new Security(correctness, OptionalDouble.of(secrecy));
    }

    /** Bits of the tag by which the ends compare corrected keys. */
    public int tagBits() {
        return (int) Math.ceil(-Math.log(correctness) / LN2);
    }

    /** Bits that go for the proof: the tag, and log2(2 / epsilon^2). */
    double overhead() {
        return tagBits() + (secrecy.isPresent() ? (Math.log(2) - 2 * Math.log(secrecy.getAsDouble())) / LN2 : 0);
    }

    /** sqrt(m ln(1 / epsilon) / 2): how far a count among m may differ from its expectation (Hoeffding). */
    double countDeviation(double among) {
        return secrecy.isPresent() ? Math.sqrt(among * -Math.log(secrecy.getAsDouble()) / 2) : 0;
    }

    /** See {@link FiniteKey#deviation}. */
    double errorDeviation(double kept, double compared) {
        if (secrecy.isEmpty()) {
            return 0;
        }
        return new FiniteKey(1, secrecy.getAsDouble(), correctness).deviation(Math.max(1, kept), Math.max(1, compared));
    }
}
