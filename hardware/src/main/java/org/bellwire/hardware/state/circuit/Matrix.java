package org.bellwire.hardware.state.circuit;

/** A small square complex matrix, row by row. */
public final class Matrix {
    private final int size;
    private final double[] re;
    private final double[] im;

    private Matrix(int size, double[] re, double[] im) {
        this.size = size;
        this.re = re;
        this.im = im;
    }

    /** A real matrix; the elements row by row, their number a square. */
    static Matrix real(double... elements) {
        return new Matrix(side(elements), elements.clone(), new double[elements.length]);
    }

    /** A diagonal matrix of phases, given as the angles in radians. */
    static Matrix phases(double... angles) {
        int n = angles.length;
        double[] re = new double[n * n];
        double[] im = new double[n * n];
        for (int i = 0; i < n; i++) {
            re[i * (n + 1)] = Math.cos(angles[i]);
            im[i * (n + 1)] = Math.sin(angles[i]);
        }
        return new Matrix(n, re, im);
    }

    /** The permutation that takes basis state i to images[i]. */
    static Matrix permutation(int... images) {
        int n = images.length;
        double[] re = new double[n * n];
        for (int i = 0; i < n; i++) {
            re[images[i] * n + i] = 1;
        }
        return new Matrix(n, re, new double[n * n]);
    }

    Matrix times(double realPart, double imaginaryPart) {
        double[] newRe = new double[re.length];
        double[] newIm = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            newRe[i] = re[i] * realPart - im[i] * imaginaryPart;
            newIm[i] = re[i] * imaginaryPart + im[i] * realPart;
        }
        return new Matrix(size, newRe, newIm);
    }

    /** Number of rows. */
    public int size() {
        return size;
    }

    public double re(int row, int column) {
        return re[row * size + column];
    }

    public double im(int row, int column) {
        return im[row * size + column];
    }

    private static int side(double[] elements) {
        return (int) Math.round(Math.sqrt(elements.length));
    }
}
