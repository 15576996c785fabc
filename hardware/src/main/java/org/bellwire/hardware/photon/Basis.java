package org.bellwire.hardware.photon;

import java.util.List;

/**
 * Two orthonormal states of a photon, between which a measurement decides. The phases of the vectors do not matter; SeQUeNCe
 * writes the second vector of X as (-1, 1) for polarization and (1, -1) for time bins, which is the same basis.
 *
 * @param zero the vector of outcome 0
 * @param one the vector of outcome 1
 */
public record Basis(PhotonKet zero, PhotonKet one) {
    private static final double TOLERANCE = 1e-8;

    public static final Basis Z = new Basis(PhotonKet.ZERO, PhotonKet.ONE);
    public static final Basis X = new Basis(PhotonKet.PLUS, PhotonKet.MINUS);
    public static final Basis Y = new Basis(PhotonKet.PLUS_I, PhotonKet.MINUS_I);

    public Basis {
        double overlap = zero.overlap(one);
        if (!(overlap < TOLERANCE)) {
            throw new IllegalArgumentException(
                    "the vectors of a basis overlap by " + overlap + "; they must be orthogonal");
        }
    }

    /** Linear polarizations at an angle in radians and at right angles to it. */
    public static Basis linear(double angle) {
        return new Basis(PhotonKet.linear(angle), PhotonKet.linear(angle + Math.PI / 2));
    }

    /** The two bases of BB84, the same for polarization and time bins: Z for 0 and X for 1. */
    public static List<Basis> conjugate() {
        return List.of(Z, X);
    }

    /** The vector of an outcome, 0 or 1. */
    public PhotonKet vector(int outcome) {
        return outcome == 0 ? zero : one;
    }

    /** Probability of outcome 1 for a photon in a pure state (Born's rule). */
    public double probabilityOfOne(PhotonKet state) {
        return one.overlap(state);
    }
}
