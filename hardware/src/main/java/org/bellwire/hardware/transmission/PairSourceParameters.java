package org.bellwire.hardware.transmission;

import org.bellwire.hardware.source.PairStatistics;

/**
 * A pulsed source of pairs of photons in the polarization state Phi+, one half for each of two receivers.
 *
 * @param frequencyHz f, pulses a second, positive
 * @param meanPairs mu of a pulse, in [0, 1]
 * @param statistics of the pairs of a pulse
 */
public record PairSourceParameters(double frequencyHz, double meanPairs, PairStatistics statistics) {

    /** 80 MHz, 0.1 pairs, many modes. */
    public static final PairSourceParameters STANDARD = new PairSourceParameters(80e6, 0.1, PairStatistics.POISSON);

    public PairSourceParameters {
        if (!(frequencyHz > 0 && frequencyHz < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pulse frequency " + frequencyHz + " Hz must be finite and positive");
        }
        if (!(meanPairs >= 0 && meanPairs <= 1)) {
            throw new IllegalArgumentException("mean number of pairs " + meanPairs + " must lie between 0 and 1");
        }
    }

    public PairSourceParameters withFrequency(double changed) {
        return new PairSourceParameters(changed, meanPairs, statistics);
    }

    public PairSourceParameters withMeanPairs(double changed) {
        return new PairSourceParameters(frequencyHz, changed, statistics);
    }

    public PairSourceParameters withStatistics(PairStatistics changed) {
        return new PairSourceParameters(frequencyHz, meanPairs, changed);
    }
}
