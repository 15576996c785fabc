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
    public static Matrix real(double... elements) {
        return new Matrix(side(elements), elements.clone(), new double[elements.length]);
    }

    /** A diagonal matrix of phases, given as the angles in radians. */
    public static Matrix phases(double... angles) {
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
    public static Matrix permutation(int... images) {
        int n = images.length;
        double[] re = new double[n * n];
        for (int i = 0; i < n; i++) {
            re[images[i] * n + i] = 1;
        }
        return new Matrix(n, re, new double[n * n]);
    }

    /** Every element times a complex number. */
    public Matrix times(double realPart, double imaginaryPart) {
        double[] newRe = new double[re.length];
        double[] newIm = new double[re.length];
        for (int i = 0; i < re.length; i++) {
            newRe[i] = re[i] * realPart - im[i] * imaginaryPart;
            newIm[i] = re[i] * imaginaryPart + im[i] * realPart;
        }
        return new Matrix(size, newRe, newIm);
    }

    /** Element by element. */
    public Matrix plus(Matrix other) {
        Matrix sum = new Matrix(size, re.clone(), im.clone());
        for (int i = 0; i < re.length; i++) {
            sum.re[i] += other.re[i];
            sum.im[i] += other.im[i];
        }
        return sum;
    }

    /** The matrix product, the other one acting first. */
    public Matrix times(Matrix other) {
        Matrix product = new Matrix(size, new double[re.length], new double[re.length]);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int to = row * size + column;
                for (int k = 0; k < size; k++) {
                    product.re[to] += re(row, k) * other.re(k, column) - im(row, k) * other.im(k, column);
                    product.im[to] += re(row, k) * other.im(k, column) + im(row, k) * other.re(k, column);
                }
            }
        }
        return product;
    }

    /** Rows and columns exchanged, and conjugated. */
    public Matrix adjoint() {
        Matrix adjoint = new Matrix(size, new double[re.length], new double[re.length]);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                adjoint.re[column * size + row] = re(row, column);
                adjoint.im[column * size + row] = -im(row, column);
            }
        }
        return adjoint;
    }

    /** The tensor product; this one's qubits are the more significant bits. */
    public Matrix tensor(Matrix other) {
        int n = size * other.size;
        Matrix product = new Matrix(n, new double[n * n], new double[n * n]);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                int r = row / other.size;
                int c = column / other.size;
                int s = row % other.size;
                int d = column % other.size;
                product.re[row * n + column] = re(r, c) * other.re(s, d) - im(r, c) * other.im(s, d);
                product.im[row * n + column] = re(r, c) * other.im(s, d) + im(r, c) * other.re(s, d);
            }
        }
        return product;
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
