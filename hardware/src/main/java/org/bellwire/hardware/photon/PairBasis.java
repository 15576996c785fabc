package org.bellwire.hardware.photon;

/** Four orthonormal states of two photons. In a vector the first photon is the more significant bit: 00, 01, 10, 11. */
public final class PairBasis {
    private static final double TOLERANCE = 1e-8;
    private static final double ROOT_HALF = Math.sqrt(0.5);

    /** Phi+, Phi-, Psi+, Psi-, in the order of {@link org.bellwire.hardware.state.BellState}. */
    public static final PairBasis BELL = real(new double[][] {
        {ROOT_HALF, 0, 0, ROOT_HALF},
        {ROOT_HALF, 0, 0, -ROOT_HALF},
        {0, ROOT_HALF, ROOT_HALF, 0},
        {0, ROOT_HALF, -ROOT_HALF, 0}
    });

    private final double[][] re;
    private final double[][] im;

    private PairBasis(double[][] re, double[][] im) {
        this.re = copy(re);
        this.im = copy(im);
        requireOrthonormal();
    }

    /** Vectors of real and imaginary parts, four of four each. */
    public static PairBasis complex(double[][] re, double[][] im) {
        return new PairBasis(re, im);
    }

    /** Vectors with real amplitudes, four of four. */
    public static PairBasis real(double[][] vectors) {
        return new PairBasis(vectors, new double[4][4]);
    }

    /** Each photon in a basis of its own: outcome 2 i + j for i of the first and j of the second. */
    public static PairBasis product(Basis first, Basis second) {
        double[][] re = new double[4][4];
        double[][] im = new double[4][4];
        for (int outcome = 0; outcome < 4; outcome++) {
            PhotonKet v = first.vector(outcome >> 1);
            PhotonKet w = second.vector(outcome & 1);
            double[][] of = {{v.aRe(), v.aIm()}, {v.bRe(), v.bIm()}, {w.aRe(), w.aIm()}, {w.bRe(), w.bIm()}};
            for (int i = 0; i < 4; i++) {
                double[] x = of[i >> 1];
                double[] y = of[2 + (i & 1)];
                re[outcome][i] = x[0] * y[0] - x[1] * y[1];
                im[outcome][i] = x[0] * y[1] + x[1] * y[0];
            }
        }
        return new PairBasis(re, im);
    }

    double[] re(int outcome) {
        return re[outcome].clone();
    }

    double[] im(int outcome) {
        return im[outcome].clone();
    }

    private void requireOrthonormal() {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j <= i; j++) {
                double product = product(i, j);
                if (!(Math.abs(product - (i == j ? 1 : 0)) < TOLERANCE)) {
                    throw new IllegalArgumentException(
                            "vectors " + i + " and " + j + " of a basis of pairs have the inner" + " product " + product
                                    + "; they must be orthonormal");
                }
            }
        }
    }

    private double product(int i, int j) {
        double real = 0;
        double imaginary = 0;
        for (int k = 0; k < 4; k++) {
            real += re[i][k] * re[j][k] + im[i][k] * im[j][k];
            imaginary += re[i][k] * im[j][k] - im[i][k] * re[j][k];
        }
        return Math.hypot(real, imaginary);
    }

    private static double[][] copy(double[][] vectors) {
        double[][] copy = new double[4][];
        for (int i = 0; i < 4; i++) {
            copy[i] = vectors[i].clone();
        }
        return copy;
    }
}
