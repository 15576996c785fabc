package org.bellwire.hardware.photon;

/**
 * The pure state a |0> + b |1> of one photon, with complex a and b and norm 1.
 *
 * @param aRe real part of a
 * @param aIm imaginary part of a
 * @param bRe real part of b
 * @param bIm imaginary part of b
 */
public record PhotonKet(double aRe, double aIm, double bRe, double bIm) {
    private static final double TOLERANCE = 1e-8;
    private static final double ROOT_HALF = Math.sqrt(0.5);

    /** |0>: horizontal, early, none. */
    public static final PhotonKet ZERO = real(1, 0);

    /** |1>: vertical, late, one. */
    public static final PhotonKet ONE = real(0, 1);

    /** (|0> + |1>) / sqrt 2. */
    public static final PhotonKet PLUS = real(ROOT_HALF, ROOT_HALF);

    /** (|0> - |1>) / sqrt 2. */
    public static final PhotonKet MINUS = real(ROOT_HALF, -ROOT_HALF);

    /** (|0> + i |1>) / sqrt 2. */
    public static final PhotonKet PLUS_I = new PhotonKet(ROOT_HALF, 0, 0, ROOT_HALF);

    /** (|0> - i |1>) / sqrt 2. */
    public static final PhotonKet MINUS_I = new PhotonKet(ROOT_HALF, 0, 0, -ROOT_HALF);

    public PhotonKet {
        double norm = aRe * aRe + aIm * aIm + bRe * bRe + bIm * bIm;
        if (!(Math.abs(norm - 1) < TOLERANCE)) {
            throw new IllegalArgumentException("amplitudes (" + aRe + " + " + aIm + "i, " + bRe + " + " + bIm
                    + "i) have the norm " + norm + ", which must be 1");
        }
    }

    /** Real amplitudes: linear polarizations. */
    public static PhotonKet real(double a, double b) {
        return new PhotonKet(a, 0, b, 0);
    }

    /** cos t |0> + sin t |1>: linear polarization at the angle t in radians. */
    public static PhotonKet linear(double angle) {
        return real(Math.cos(angle), Math.sin(angle));
    }

    /** |&lt;this|other&gt;|^2, in [0, 1]. */
    public double overlap(PhotonKet other) {
        double re = aRe * other.aRe + aIm * other.aIm + bRe * other.bRe + bIm * other.bIm;
        double im = aRe * other.aIm - aIm * other.aRe + bRe * other.bIm - bIm * other.bRe;
        return re * re + im * im;
    }

    /** After diag(1, e^(i phase)), the phase in radians; pi is a phase flip. */
    public PhotonKet shifted(double phase) {
        double cos = Math.cos(phase);
        double sin = Math.sin(phase);
        return new PhotonKet(aRe, aIm, bRe * cos - bIm * sin, bRe * sin + bIm * cos);
    }

    /** After a turn of the linear polarizations: |0> becomes cos t |0> + sin t |1>, the angle t in radians. */
    public PhotonKet rotated(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new PhotonKet(
                aRe * cos - bRe * sin, aIm * cos - bIm * sin, aRe * sin + bRe * cos, aIm * sin + bIm * cos);
    }
}
