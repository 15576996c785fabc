package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * What independent losses leave of a photon pair. A pair is seen when at least one half is left; the number of pairs seen has the
 * law of the source, thinned by {@link #seen}, and each of them is split independently.
 *
 * @param first transmissivity and efficiency on the way of the first half, in [0, 1]
 * @param second of the second half
 */
public record PairSplit(double first, double second) {
    public PairSplit {
        if (!(first >= 0 && first <= 1 && second >= 0 && second <= 1)) {
            throw new IllegalArgumentException(
                    "transmissivities " + first + " and " + second + " of a pair must lie between 0 and 1");
        }
    }

    /** Which halves of a pair are left. */
    public enum Left {
        FIRST,
        SECOND,
        BOTH
    }

    /** Probability that something is left: 1 - (1 - first) (1 - second). */
    public double seen() {
        return first + second - first * second;
    }

    /** Which halves are left of a pair that is seen. */
    public Left draw(CounterStream stream) {
        double left = stream.nextDouble() * seen();
        if (left < first * second) {
            return Left.BOTH;
        }
        return left < first ? Left.FIRST : Left.SECOND;
    }
}
