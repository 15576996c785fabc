package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/** How many photons, or pairs, a pulse holds. A pulse is independent of the others. */
public interface PhotonNumberLaw {

    /** The mean number mu, not negative. */
    double mean();

    /** P(n), n not negative. */
    double probability(int photons);

    /** The law of what independent losses leave, of the same family. */
    PhotonNumberLaw thinned(double transmissivity);

    /** n, given that n is not 0. */
    int drawSome(CounterStream stream);

    /** P(0), the share of empty pulses. */
    default double silence() {
        return probability(0);
    }

    /** Refuses what can not be a mean photon number. */
    static void requireMean(double mean) {
        if (!(mean >= 0 && mean < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("mean photon number " + mean + " must be finite and not negative");
        }
    }
}
