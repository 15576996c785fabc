package org.bellwire.hardware.state;

import org.bellwire.kernel.time.Picoseconds;

/**
 * Decay of a stored qubit to |0> (T1) together with loss of its phase (T2).
 *
 * <p>After a time t the population of |1> has fallen by exp(-t / T1), the coherence between |0> and |1> by exp(-t / T2).
 * That is amplitude damping with gamma = 1 - exp(-t / T1), and a phase flip with p = (1 - exp(-t / T2 + t / (2 T1))) / 2
 * (Nielsen and Chuang, section 8.3). Rival convention: a "T2" that counts pure dephasing alone, 1 / T2 = 1 / (2 T1) +
 * 1 / T_phi; here T2 is the time that an experiment measures, T_phi is not asked for.
 *
 * @param t1Seconds T1 in s, positive; may be infinite
 * @param t2Seconds T2 in s, positive, at most 2 T1; may be infinite if T1 is
 */
public record Relaxation(double t1Seconds, double t2Seconds) implements StorageNoise {

    public Relaxation {
        if (!(t1Seconds > 0 && t2Seconds > 0 && t2Seconds <= 2 * t1Seconds)) {
            throw new IllegalArgumentException("relaxation times T1 = " + t1Seconds + " s and T2 = " + t2Seconds
                    + " s must be positive, and T2 at most twice T1");
        }
    }

    @Override
    public boolean isNone() {
        return t1Seconds == Double.POSITIVE_INFINITY && t2Seconds == Double.POSITIVE_INFINITY;
    }

    /**
     * Probability gamma that a qubit in |1> has decayed.
     *
     * @param span in ps
     */
    public double damping(long span) {
        return -Math.expm1(-Picoseconds.toSeconds(span) / t1Seconds);
    }

    /**
     * Factor of the coherence between |0> and |1>.
     *
     * @param span in ps
     */
    public double coherence(long span) {
        return Math.exp(-Picoseconds.toSeconds(span) / t2Seconds);
    }

    /**
     * Probability of a phase flip besides the damping, which costs coherence too.
     *
     * @param span in ps
     */
    public double phaseFlips(long span) {
        return -Math.expm1(-Picoseconds.toSeconds(span) * (1 / t2Seconds - 1 / (2 * t1Seconds))) / 2;
    }

    /** x = y = 1 / (4 T1), z = 1 / (2 T2) - 1 / (4 T1) per second (Ghosh, Fowler and Geller, PRA 86, 062318, 2012). */
    @Override
    public PauliRates twirled() {
        double flips = 1 / (4 * t1Seconds);
        return new PauliRates(flips, flips, Math.max(0, 1 / (2 * t2Seconds) - flips));
    }
}
