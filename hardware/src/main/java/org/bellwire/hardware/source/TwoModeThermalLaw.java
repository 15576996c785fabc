package org.bellwire.hardware.source;

import org.bellwire.kernel.random.CounterStream;

/**
 * P(n) = (n + 1) l^n / (1 + l)^(n + 2) with l = mu / 2: the pairs of a source of polarization-entangled light in one mode, which is a
 * two-mode squeezed vacuum in each of two polarizations. Ma, Fung, Lo, Phys. Rev. A 76, 012307 (2007).
 *
 * @param mean mu, pairs of both polarizations together, not negative
 */
public record TwoModeThermalLaw(double mean) implements PhotonNumberLaw {
    public TwoModeThermalLaw {
        PhotonNumberLaw.requireMean(mean);
    }

    private double ratio() {
        return mean / (2 + mean);
    }

    @Override
    public double probability(int pairs) {
        double missing = 1 - ratio();
        return (pairs + 1) * Math.pow(ratio(), pairs) * missing * missing;
    }

    @Override
    public TwoModeThermalLaw thinned(double transmissivity) {
        return new TwoModeThermalLaw(mean * transmissivity);
    }

    @Override
    public int drawSome(CounterStream stream) {
        double half = mean / 2;
        double left = stream.nextDouble() * half * (2 + half) / ((1 + half) * (1 + half));
        int n = 1;
        double p = probability(1);
        while (left > p && p > 0) {
            left -= p;
            n++;
            p *= ratio() * (n + 1) / n;
        }
        return n;
    }
}
