package org.bellwire.protocols.qkd.rate;

/**
 * BB84 with weak coherent pulses and infinitely many decoy intensities over a fiber. Lo, Ma, Chen, Phys. Rev. Lett. 94, 230504
 * (2005).
 *
 * @param emptyYield Y0, clicks per empty pulse, of all detectors together, in [0, 1]
 * @param misalignment e_d, probability that a photon goes to the wrong detector, in [0, 1/2]
 * @param receiver eta_B, transmissivity of the receiver with its detectors, in (0, 1]
 * @param lossPerKilometre alpha, dB/km, not negative
 * @param inefficiency f of error correction: bits leaked over the Shannon limit, at least 1
 * @param signalMean mu, photons in a signal pulse, positive
 */
public record DecoyLink(
        double emptyYield,
        double misalignment,
        double receiver,
        double lossPerKilometre,
        double inefficiency,
        double signalMean) {
    /** The experiment of Gobby, Yuan and Shields, Appl. Phys. Lett. 84, 3762 (2004), at the optimal mean photon number. */
    public static final DecoyLink GYS = new DecoyLink(1.7e-6, 0.033, 0.045, 0.21, 1.22, 0.48);

    public DecoyLink {
        boolean probabilities = emptyYield >= 0 && emptyYield <= 1 && misalignment >= 0 && misalignment <= 0.5;
        boolean losses = receiver > 0 && receiver <= 1 && lossPerKilometre >= 0;
        if (!(probabilities && losses && inefficiency >= 1 && signalMean > 0)) {
            throw new IllegalArgumentException("decoy link: a parameter is out of its range");
        }
    }

    /** eta = eta_B 10^(-alpha L / 10). */
    public double transmissivity(double kilometres) {
        return receiver * Math.pow(10, -lossPerKilometre * kilometres / 10);
    }

    /** Q = Y0 + 1 - e^(-eta m): clicks per pulse of mean m. */
    public double gain(double kilometres, double mean) {
        return emptyYield - Math.expm1(-transmissivity(kilometres) * mean);
    }

    /** E = (Y0 / 2 + e_d (1 - e^(-eta m))) / Q: errors per click of a pulse of mean m. */
    public double errorRate(double kilometres, double mean) {
        double light = -Math.expm1(-transmissivity(kilometres) * mean);
        return (emptyYield / 2 + misalignment * light) / gain(kilometres, mean);
    }

    /** Y1 = Y0 + eta. */
    public double singleYield(double kilometres) {
        return emptyYield + transmissivity(kilometres);
    }

    /** e1 = (Y0 / 2 + e_d eta) / Y1. */
    public double singleErrorRate(double kilometres) {
        return (emptyYield / 2 + misalignment * transmissivity(kilometres)) / singleYield(kilometres);
    }

    /** R = (-Q f h(E) + Q1 (1 - h(e1))) / 2 bits per pulse, at least 0; the half is the sifting of two equally likely bases. */
    public double keyRate(double kilometres) {
        double correction =
                gain(kilometres, signalMean) * inefficiency * BinaryEntropy.of(errorRate(kilometres, signalMean));
        double single = singleYield(kilometres) * signalMean * Math.exp(-signalMean);
        return Math.max(0, (single * (1 - BinaryEntropy.of(singleErrorRate(kilometres))) - correction) / 2);
    }
}
