package org.bellwire.hardware.absorptive;

/**
 * An atomic frequency comb.
 *
 * @param bandwidthHz B of the comb, positive; a time mode is 1 / B long
 * @param modes M, how many time modes it holds, at least 1
 * @param absorption probability in [0, 1] that a photon is absorbed
 * @param retrieval probability that it comes out
 * @param release when and in which order
 * @param prepareTime to prepare the comb, ps, not negative
 * @param lifetime of a prepared comb, ps, positive; {@code Long.MAX_VALUE} for ever
 */
public record CombParameters(
        double bandwidthHz,
        int modes,
        double absorption,
        RetrievalLaw retrieval,
        Release release,
        long prepareTime,
        long lifetime) {
    public CombParameters {
        if (!(bandwidthHz > 0 && bandwidthHz <= 1e12)) {
            throw new IllegalArgumentException("comb bandwidth " + bandwidthHz + " Hz must be positive, 1 THz at most");
        }
        if (modes < 1 || !(absorption >= 0 && absorption <= 1) || prepareTime < 0 || lifetime <= 0) {
            throw new IllegalArgumentException("a comb of " + modes + " modes, absorption " + absorption
                    + ", preparation in " + prepareTime + " ps and a lifetime of " + lifetime
                    + " ps: modes and lifetime must be positive, absorption lie between 0 and 1");
        }
    }

    /** The first instant of a mode after the start of absorption, trunc(m 10^12 / B) ps, so that modes do not drift. */
    public long offset(int mode) {
        return (long) (mode * 1e12 / bandwidthHz);
    }

    /** The comb period, M modes long, ps. */
    public long period() {
        return offset(modes);
    }

    int modeAt(long offset) {
        int guess = (int) Math.min(modes, offset * bandwidthHz / 1e12);
        return guess + 1 <= modes && offset(guess + 1) <= offset ? guess + 1 : guess;
    }
}
