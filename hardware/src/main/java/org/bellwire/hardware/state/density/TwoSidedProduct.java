package org.bellwire.hardware.state.density;

import org.bellwire.hardware.state.circuit.Matrix;

/**
 * K rho K* for a small matrix K on chosen qubits. Rows first, with K; then columns, with K conjugated: rho is read as a vector
 * of twice as many qubits, of which the column's come first.
 */
final class TwoSidedProduct {
    private final Matrix matrix;
    private final int[] columnOffsets;
    private final int[] rowOffsets;
    private final double[] oldRe;
    private final double[] oldIm;

    /** @param targets numbers of the qubits, the most significant of the matrix first */
    TwoSidedProduct(Matrix matrix, int qubits, int... targets) {
        this.matrix = matrix;
        int n = matrix.size();
        columnOffsets = new int[n];
        rowOffsets = new int[n];
        for (int row = 0; row < n; row++) {
            columnOffsets[row] = spread(row, targets);
            rowOffsets[row] = columnOffsets[row] << qubits;
        }
        oldRe = new double[n];
        oldIm = new double[n];
    }

    private static int spread(int row, int[] targets) {
        int index = 0;
        for (int k = 0; k < targets.length; k++) {
            int bit = row >> (targets.length - 1 - k) & 1;
            index |= bit << targets[k];
        }
        return index;
    }

    void applyTo(double[] re, double[] im) {
        applyOneSide(re, im, rowOffsets, 1);
        applyOneSide(re, im, columnOffsets, -1);
    }

    /** @param conjugation -1 for the conjugated matrix, 1 for the matrix itself */
    private void applyOneSide(double[] re, double[] im, int[] offsets, int conjugation) {
        int mask = offsets[offsets.length - 1];
        for (int start = 0; start < re.length; start++) {
            if ((start & mask) == 0) {
                multiply(re, im, start, offsets, conjugation);
            }
        }
    }

    private void multiply(double[] re, double[] im, int start, int[] offsets, int conjugation) {
        for (int k = 0; k < offsets.length; k++) {
            oldRe[k] = re[start | offsets[k]];
            oldIm[k] = im[start | offsets[k]];
        }
        for (int row = 0; row < offsets.length; row++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int k = 0; k < offsets.length; k++) {
                double imaginary = conjugation * matrix.im(row, k);
                sumRe += matrix.re(row, k) * oldRe[k] - imaginary * oldIm[k];
                sumIm += matrix.re(row, k) * oldIm[k] + imaginary * oldRe[k];
            }
            re[start | offsets[row]] = sumRe;
            im[start | offsets[row]] = sumIm;
        }
    }
}
