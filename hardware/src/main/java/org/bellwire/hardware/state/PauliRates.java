package org.bellwire.hardware.state;

import org.bellwire.kernel.time.Picoseconds;

/**
 * Pauli errors that strike one stored qubit at constant rates, independent of each other.
 *
 * <p>Over a time t the channel has the eigenvalues exp(-2(y+z)t), exp(-2(x+z)t), exp(-2(x+y)t) for X, Y, Z.
 *
 * @param x bit flips per second
 * @param y both flips per second
 * @param z phase flips per second
 */
public record PauliRates(double x, double y, double z) implements StorageNoise {
    public static final PauliRates NONE = new PauliRates(0, 0, 0);

    public PauliRates {
        if (!(x >= 0 && y >= 0 && z >= 0 && x + y + z < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Pauli error rates x=" + x + ", y=" + y + ", z=" + z + " must be finite and not negative");
        }
    }

    /**
     * Errors at the total rate 1 / T. With equal shares fidelity to a pure qubit falls as exp(-4t / 3T); a
     * "depolarizing memory" exp(-t / T) is another convention.
     *
     * @param coherenceSeconds T in seconds; not positive means no errors
     * @param px share of bit flips; the shares sum to 1
     */
    public static PauliRates of(double coherenceSeconds, double px, double py, double pz) {
        return coherenceSeconds > 0
                ? new PauliRates(px / coherenceSeconds, py / coherenceSeconds, pz / coherenceSeconds)
                : NONE;
    }

    @Override
    public boolean isNone() {
        return x == 0 && y == 0 && z == 0;
    }

    @Override
    public PauliRates twirled() {
        return this;
    }

    /** The channel that a span in picoseconds makes of these rates. */
    public BellWeights after(long span) {
        return afterSeconds(Picoseconds.toSeconds(span));
    }

    /** The channel that a time t in seconds makes of these rates. */
    public BellWeights afterSeconds(double t) {
        if (x == y && y == z) {
            double rest = -Math.expm1(-4 * x * t) / 4;
            return new BellWeights(1 - 3 * rest, rest, rest, rest);
        }
        double a = Math.exp(-2 * (x + y) * t);
        double b = Math.exp(-2 * (x + z) * t);
        double c = Math.exp(-2 * (y + z) * t);
        return new BellWeights((1 + a + b + c) / 4, (1 + a - b - c) / 4, (1 - a - b + c) / 4, (1 - a + b - c) / 4);
    }
}
