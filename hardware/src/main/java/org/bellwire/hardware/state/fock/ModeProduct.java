package org.bellwire.hardware.state.fock;

import org.bellwire.hardware.state.circuit.Matrix;

/** Lets an operator of some modes act on a density matrix of more, element by element. */
final class ModeProduct {
    private final int side;
    // Of each row number: the digits of the targets, the digits of the others, and the row with zeros for the targets.
    private final int[] target;
    private final int[] other;
    private final int[] base;
    private final int[] offset;

    ModeProduct(int levels, int modes, int... targets) {
        side = (int) Math.round(Math.pow(levels, modes));
        target = new int[side];
        other = new int[side];
        base = new int[side];
        offset = new int[(int) Math.round(Math.pow(levels, targets.length))];
        for (int row = 0; row < side; row++) {
            read(row, levels, modes, targets);
        }
    }

    private void read(int row, int levels, int modes, int... targets) {
        int[] digits = new int[modes];
        for (int mode = modes - 1, rest = row; mode >= 0; mode--, rest /= levels) {
            digits[mode] = rest % levels;
        }
        int weights = 0;
        for (int t : targets) {
            target[row] = target[row] * levels + digits[t];
            weights += digits[t] * (int) Math.round(Math.pow(levels, modes - 1 - t));
            digits[t] = -1;
        }
        for (int digit : digits) {
            other[row] = digit < 0 ? other[row] : other[row] * levels + digit;
        }
        base[row] = row - weights;
        if (base[row] == 0) {
            offset[target[row]] = row;
        }
    }

    /** Adds A rho A* to a sum. */
    void addTwoSided(Matrix a, double[] re, double[] im, double[] sumRe, double[] sumIm) {
        double[] halfRe = new double[re.length];
        double[] halfIm = new double[re.length];
        for (int row = 0; row < side; row++) {
            for (int k = 0; k < offset.length; k++) {
                double x = a.re(target[row], k);
                double y = a.im(target[row], k);
                if (x != 0 || y != 0) {
                    addRow(x, y, (base[row] + offset[k]) * side, row * side, re, im, halfRe, halfIm);
                }
            }
        }
        for (int column = 0; column < side; column++) {
            for (int k = 0; k < offset.length; k++) {
                double x = a.re(target[column], k);
                double y = -a.im(target[column], k);
                if (x != 0 || y != 0) {
                    addColumn(x, y, base[column] + offset[k], column, halfRe, halfIm, sumRe, sumIm);
                }
            }
        }
    }

    private void addRow(
            double x, double y, int from, int to, double[] re, double[] im, double[] sumRe, double[] sumIm) {
        for (int j = 0; j < side; j++) {
            sumRe[to + j] += x * re[from + j] - y * im[from + j];
            sumIm[to + j] += x * im[from + j] + y * re[from + j];
        }
    }

    private void addColumn(
            double x, double y, int from, int to, double[] re, double[] im, double[] sumRe, double[] sumIm) {
        for (int i = 0; i < side * side; i += side) {
            sumRe[i + to] += x * re[i + from] - y * im[i + from];
            sumIm[i + to] += x * im[i + from] + y * re[i + from];
        }
    }

    /** Adds the trace of E rho over the targets: the sum over k, l of E_kl rho_(l, k). */
    void addTrace(Matrix e, double[] re, double[] im, double[] restRe, double[] restIm) {
        int restSide = side / offset.length;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double x = e.re(target[column], target[row]);
                double y = e.im(target[column], target[row]);
                int from = row * side + column;
                int to = other[row] * restSide + other[column];
                restRe[to] += x * re[from] - y * im[from];
                restIm[to] += x * im[from] + y * re[from];
            }
        }
    }
}
