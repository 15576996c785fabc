package org.bellwire.protocols.qkd.rate;

/**
 * What two ends know of one kind of pulse in one basis.
 *
 * @param pulses of this kind that both ends had in this basis: number sent times the probabilities of choosing so
 * @param sifted clicks among them
 * @param compared bits of the sifted that were compared in the clear
 * @param errors unequal ones among the compared
 */
public record SiftedCount(double pulses, long sifted, long compared, long errors) {
    public SiftedCount {
        if (!(pulses >= 0 && sifted >= compared && compared >= errors && errors >= 0)) {
            throw new IllegalArgumentException("counts of " + pulses + " pulses, " + sifted + " sifted, " + compared
                    + " compared, " + errors + " errors must descend");
        }
    }

    /** Q, clicks a pulse; 0 without pulses. */
    public double gain() {
        return pulses == 0 ? 0 : sifted / pulses;
    }

    /** E of the compared bits; one half when there are none, as nothing is known then. */
    public double errorRate() {
        return compared == 0 ? 0.5 : errors / (double) compared;
    }

    /** The counts of both together. */
    public SiftedCount plus(SiftedCount other) {
        return new SiftedCount(
                pulses + other.pulses, sifted + other.sifted, compared + other.compared, errors + other.errors);
    }
}
