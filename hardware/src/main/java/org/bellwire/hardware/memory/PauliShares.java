package org.bellwire.hardware.memory;

/**
 * How the errors of a decohering memory divide among the three Paulis; they sum to 1.
 *
 * @param x share of bit flips
 * @param y share of both flips
 * @param z share of phase flips
 */
public record PauliShares(double x, double y, double z) {
    private static final double TOLERANCE = 1e-6;

    public PauliShares {
        if (!(x >= 0 && y >= 0 && z >= 0 && Math.abs(x + y + z - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException("decoherence errors (x, y, z) = (" + x + ", " + y + ", " + z
                    + ") must not be negative and must sum to 1");
        }
    }
}
