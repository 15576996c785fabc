package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * P(n) = mu^n / (1 + mu)^(n+1): the pairs of one mode of a two-mode squeezed vacuum, and each of its halves.
 *
 * @param mean mu, not negative
 */
public record ThermalLaw(double mean) implements PhotonNumberLaw {
    public ThermalLaw {
        PhotonNumberLaw.requireMean(mean);
    }

    @Override
    public double probability(int photons) {
        return Math.pow(mean / (1 + mean), photons) / (1 + mean);
    }

    @Override
    public ThermalLaw thinned(double transmissivity) {
        return new ThermalLaw(mean * transmissivity);
    }

    @Override
    public int drawSome(CounterStream stream) {
        // Beyond the first, each further photon comes with the same probability.
        return 1 + (int) (Math.log(stream.nextDouble()) / Math.log(mean / (1 + mean)));
    }
}
