package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * P(n) = e^-mu mu^n / n!: a laser attenuated to few photons, with its phase unknown; also an SPDC source that emits into many
 * modes.
 *
 * @param mean mu, not negative
 */
public record PoissonLaw(double mean) implements PhotonNumberLaw {
    public PoissonLaw {
        PhotonNumberLaw.requireMean(mean);
    }

    @Override
    public double probability(int photons) {
        double p = Math.exp(-mean);
        for (int n = 1; n <= photons; n++) {
            p *= mean / n;
        }
        return p;
    }

    @Override
    public PoissonLaw thinned(double transmissivity) {
        return new PoissonLaw(mean * transmissivity);
    }

    @Override
    public int drawSome(CounterStream stream) {
        double left = stream.nextDouble() * -Math.expm1(-mean);
        double p = Math.exp(-mean) * mean;
        int n = 1;
        while (left > p && p > 0) {
            left -= p;
            n++;
            p *= mean / n;
        }
        return n;
    }
}
