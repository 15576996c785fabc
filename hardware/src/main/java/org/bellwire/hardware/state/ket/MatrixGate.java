package org.bellwire.hardware.state.ket;

import org.bellwire.hardware.state.circuit.Matrix;

/** Applies a small matrix to chosen qubits of a state vector. */
final class MatrixGate {
    private final Matrix matrix;
    private final int[] offsets;
    private final int mask;
    private final double[] oldRe;
    private final double[] oldIm;

    /** @param targets numbers of the qubits, the most significant of the matrix first */
    MatrixGate(Matrix matrix, int... targets) {
        this.matrix = matrix;
        offsets = new int[matrix.size()];
        for (int row = 0; row < offsets.length; row++) {
            offsets[row] = spread(row, targets);
        }
        mask = offsets[offsets.length - 1];
        oldRe = new double[offsets.length];
        oldIm = new double[offsets.length];
    }

    private static int spread(int row, int[] targets) {
        int index = 0;
        for (int k = 0; k < targets.length; k++) {
            int bit = (row >> (targets.length - 1 - k)) & 1;
            index |= bit << targets[k];
        }
        return index;
    }

    void applyTo(StateVector vector) {
        for (int start = 0; start < vector.length(); start++) {
            if ((start & mask) == 0) {
                multiply(vector, start);
            }
        }
    }

    private void multiply(StateVector vector, int start) {
        for (int k = 0; k < offsets.length; k++) {
            oldRe[k] = vector.re(start | offsets[k]);
            oldIm[k] = vector.im(start | offsets[k]);
        }
        for (int row = 0; row < offsets.length; row++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int k = 0; k < offsets.length; k++) {
                sumRe += matrix.re(row, k) * oldRe[k] - matrix.im(row, k) * oldIm[k];
                sumIm += matrix.re(row, k) * oldIm[k] + matrix.im(row, k) * oldRe[k];
            }
            vector.set(start | offsets[row], sumRe, sumIm);
        }
    }
}
