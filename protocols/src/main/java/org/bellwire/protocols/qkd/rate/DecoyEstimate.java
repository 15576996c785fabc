package org.bellwire.protocols.qkd.rate;

/**
 * What signal, weak decoy and vacuum tell about pulses of one photon: a lower bound of their yield and an upper bound of their
 * error rate. Ma, Qi, Zhao, Lo, Phys. Rev. A 72, 012326 (2005), equations 34 to 37.
 *
 * @param signalMean mu, photons
 * @param decoyMean nu, photons, in (0, mu)
 * @param signalGain Q_mu, clicks per signal pulse
 * @param decoyGain Q_nu, clicks per decoy pulse
 * @param emptyYield Y0, clicks per vacuum pulse
 * @param signalErrorRate E_mu
 * @param decoyErrorRate E_nu
 */
public record DecoyEstimate(
        double signalMean,
        double decoyMean,
        double signalGain,
        double decoyGain,
        double emptyYield,
        double signalErrorRate,
        double decoyErrorRate) {
    public DecoyEstimate {
        if (!(decoyMean > 0 && decoyMean < signalMean)) {
            throw new IllegalArgumentException(
                    "decoy mean " + decoyMean + " must lie between 0 and the signal mean " + signalMean);
        }
    }

    /** Y1 at least: mu / (mu nu - nu^2) (Q_nu e^nu - Q_mu e^mu nu^2 / mu^2 - (mu^2 - nu^2) / mu^2 Y0). */
    public double singleYield() {
        double ratio = decoyMean * decoyMean / (signalMean * signalMean);
        double sum =
                decoyGain * Math.exp(decoyMean) - signalGain * Math.exp(signalMean) * ratio - (1 - ratio) * emptyYield;
        return Math.max(0, sum * signalMean / (decoyMean * (signalMean - decoyMean)));
    }

    /** e1 at most: (E_nu Q_nu e^nu - Y0 / 2) / (Y1 nu), no more than one half. */
    public double singleErrorRate() {
        double errors = decoyErrorRate * decoyGain * Math.exp(decoyMean) - emptyYield / 2;
        double yield = singleYield();
        return yield == 0 ? 0.5 : Math.min(0.5, Math.max(0, errors / (yield * decoyMean)));
    }

    /**
     * Key bits per signal pulse, at least 0.
     *
     * @param sifted share of the clicks that sifting keeps, in [0, 1]
     * @param inefficiency f of error correction, at least 1
     */
    public double keyRate(double sifted, double inefficiency) {
        double single = singleYield() * signalMean * Math.exp(-signalMean) * (1 - BinaryEntropy.of(singleErrorRate()));
        return Math.max(0, sifted * (single - signalGain * inefficiency * BinaryEntropy.of(signalErrorRate)));
    }
}
