package org.bellwire.protocols.qkd.rate;

/**
 * Secret bits of a block of finite length, from single photons measured in two bases. Tomamichel, Lim, Gisin, Renner, Nature
 * Communications 3, 634 (2012).
 *
 * @param inefficiency f of error correction: bits leaked over n h(Q), at least 1
 * @param secrecy epsilon, the probability that the key is not secret, in (0, 1)
 * @param correctness epsilon_cor, the probability that the keys differ, in (0, 1)
 */
public record FiniteKey(double inefficiency, double secrecy, double correctness) {
    public FiniteKey {
        if (!(inefficiency >= 1 && secrecy > 0 && secrecy < 1 && correctness > 0 && correctness < 1)) {
            throw new IllegalArgumentException(
                    "finite key: inefficiency " + inefficiency + " must be at least 1, secrecy " + secrecy
                            + " and correctness " + correctness + " must lie between 0 and 1");
        }
    }

    /** mu = sqrt((n + k) (k + 1) ln(2 / epsilon) / (n k^2)): how far errors of the kept bits may exceed those of the sample. */
    public double deviation(double kept, double sampled) {
        double ratio = (kept + sampled) * (sampled + 1) / (kept * sampled * sampled);
        return Math.sqrt(ratio * Math.log(2 / secrecy));
    }

    /**
     * l = n (1 - h(Q + mu)) - f n h(Q) - log2(2 / (epsilon^2 epsilon_cor)), at least 0.
     *
     * @param kept n, sifted bits that become key
     * @param sampled k, sifted bits that were compared in the clear
     * @param errorRate Q of the sample
     */
    public double length(double kept, double sampled, double errorRate) {
        return length(kept, sampled, errorRate, inefficiency * kept * BinaryEntropy.of(errorRate));
    }

    /** The same with the count of bits that error correction did leak. */
    public double length(double kept, double sampled, double errorRate, double leaked) {
        double phase = Math.min(0.5, errorRate + deviation(kept, sampled));
        double safety = Math.log(2 / (secrecy * secrecy * correctness)) / Math.log(2);
        return Math.max(0, kept * (1 - BinaryEntropy.of(phase)) - leaked - safety);
    }
}
