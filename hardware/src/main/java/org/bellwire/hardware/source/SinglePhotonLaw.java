package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * One photon with a probability, else none: an ideal single-photon source behind losses.
 *
 * @param mean the probability, in [0, 1]
 */
public record SinglePhotonLaw(double mean) implements PhotonNumberLaw {
    public SinglePhotonLaw {
        if (!(mean >= 0 && mean <= 1)) {
            throw new IllegalArgumentException(
                    "probability of a photon " + mean + " must lie between 0 and 1 for a single-photon source");
        }
    }

    @Override
    public double probability(int photons) {
        return switch (photons) {
            case 0 -> 1 - mean;
            case 1 -> mean;
            default -> 0;
        };
    }

    @Override
    public SinglePhotonLaw thinned(double transmissivity) {
        return new SinglePhotonLaw(mean * transmissivity);
    }

    @Override
    public int drawSome(CounterStream stream) {
        return 1;
    }
}
