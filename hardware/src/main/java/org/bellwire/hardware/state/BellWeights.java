package org.bellwire.hardware.state;

/**
 * A distribution over the four Paulis, in two readings: a Bell-diagonal pair (the probability that the pair is Phi+ hit
 * by that Pauli) and a Pauli channel (the probability of that error). Symbol lambda; the weights sum to 1.
 *
 * @param i weight of Phi+, or of no error
 * @param z weight of Phi-, or of a phase flip
 * @param x weight of Psi+, or of a bit flip
 * @param y weight of Psi-, or of both
 */
public record BellWeights(double i, double z, double x, double y) {
    /** Phi+ for certain, or no error. */
    public static final BellWeights PERFECT = new BellWeights(1, 0, 0, 0);

    /** Nothing known: each with 1/4. */
    public static final BellWeights MIXED = new BellWeights(0.25, 0.25, 0.25, 0.25);

    public static BellWeights pure(BellState state) {
        return PERFECT.shifted(state.error());
    }

    /**
     * The Werner state of a fidelity: the three other Bell states share the rest evenly.
     *
     * @param fidelity F in [0, 1]; the Werner parameter is w = (4F - 1) / 3
     */
    public static BellWeights werner(double fidelity) {
        double rest = (1 - fidelity) / 3;
        return new BellWeights(fidelity, rest, rest, rest);
    }

    public double of(Pauli error) {
        return switch (error) {
            case I -> i;
            case Z -> z;
            case X -> x;
            case Y -> y;
        };
    }

    /** Overlap with a Bell state. */
    public double fidelity(BellState target) {
        return of(target.error());
    }

    /** The Werner state of the same fidelity to Phi+: what random equal rotations on both sides leave. */
    public BellWeights twirled() {
        return werner(i);
    }

    /** After opposite quarter turns about X on the two halves: phase flips and double flips change places. */
    public BellWeights turned() {
        return new BellWeights(i, y, x, z);
    }

    /** After a known Pauli on either half. */
    public BellWeights shifted(Pauli error) {
        return switch (error) {
            case I -> this;
            case Z -> new BellWeights(z, i, y, x);
            case X -> new BellWeights(x, y, i, z);
            case Y -> new BellWeights(y, x, z, i);
        };
    }

    /**
     * Of the product of two independent Paulis: c_P = sum of a_Q b_R over QR = P. Noise on a pair, noise after noise,
     * and the pair that an ideal swap makes of two pairs are all this.
     */
    public BellWeights convolved(BellWeights o) {
        return new BellWeights(
                i * o.i + z * o.z + x * o.x + y * o.y,
                i * o.z + z * o.i + x * o.y + y * o.x,
                i * o.x + x * o.i + z * o.y + y * o.z,
                i * o.y + y * o.i + z * o.x + x * o.z);
    }

    /**
     * Replaced by the even mixture unless a gate survives.
     *
     * @param survival g in [0, 1]; depolarizing in the meaning rho to g rho + (1 - g) I / d, not the one that leaves
     *     out the identity
     */
    public BellWeights depolarized(double survival) {
        double noise = (1 - survival) / 4;
        return new BellWeights(survival * i + noise, survival * z + noise, survival * x + noise, survival * y + noise);
    }

    /** One of the four, for a number uniform on (0, 1). */
    public Pauli pick(double uniform) {
        if (uniform < i) {
            return Pauli.I;
        }
        if (uniform < i + z) {
            return Pauli.Z;
        }
        return uniform < i + z + x ? Pauli.X : Pauli.Y;
    }
}
