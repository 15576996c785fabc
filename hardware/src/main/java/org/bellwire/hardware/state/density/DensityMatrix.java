package org.bellwire.hardware.state.density;

import java.util.Arrays;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.HeraldedState;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.hardware.state.noise.KrausChannel;

/**
 * The mixed state rho of n qubits, row by row. Qubit number k is bit k of a row or column number, the least significant first.
 * Trace 1, Hermitian, no negative eigenvalues.
 */
final class DensityMatrix {
    private static final int MOST_QUBITS = 12;
    private static final double UNCORRELATED = 1e-9;

    private final int qubits;
    private final int side;
    private final double[] re;
    private final double[] im;

    private DensityMatrix(int qubits) {
        this.qubits = qubits;
        side = 1 << qubits;
        re = new double[side * side];
        im = new double[side * side];
    }

    /** One qubit, not entangled with anything: |1> with a probability, else |0>. */
    static DensityMatrix ofBit(double probabilityOfOne) {
        DensityMatrix bit = new DensityMatrix(1);
        bit.re[0] = 1 - probabilityOfOne;
        bit.re[3] = probabilityOfOne;
        return bit;
    }

    /** (|0> + |1>) / sqrt 2. */
    static DensityMatrix plus() {
        DensityMatrix plus = new DensityMatrix(1);
        Arrays.fill(plus.re, 0.5);
        return plus;
    }

    /** Two qubits in a mixture of Bell states. */
    static DensityMatrix pair(BellWeights weights) {
        DensityMatrix pair = new DensityMatrix(2);
        double equal = (weights.i() + weights.z()) / 2;
        double unequal = (weights.x() + weights.y()) / 2;
        pair.re[0b00_00] = equal;
        pair.re[0b11_11] = equal;
        pair.re[0b01_01] = unequal;
        pair.re[0b10_10] = unequal;
        pair.re[0b00_11] = (weights.i() - weights.z()) / 2;
        pair.re[0b11_00] = pair.re[0b00_11];
        pair.re[0b01_10] = (weights.x() - weights.y()) / 2;
        pair.re[0b10_01] = pair.re[0b01_10];
        return pair;
    }

    /** Two qubits as a herald leaves them. */
    static DensityMatrix heralded(HeraldedState state) {
        DensityMatrix pair = new DensityMatrix(2);
        pair.re[0b00_00] = state.bothGround();
        pair.re[0b01_01] = state.firstExcited(); // The first qubit is the least significant bit.
        pair.re[0b10_10] = state.secondExcited();
        pair.re[0b11_11] = state.bothExcited();
        pair.re[0b01_10] = state.coherence();
        pair.re[0b10_01] = state.coherence();
        return pair;
    }

    /**
     * The joint state of two; the numbers of the second's qubits go on where the first's end.
     *
     * @throws RegisterTooLargeException beyond 12 qubits, or 256 MiB
     */
    static DensityMatrix product(DensityMatrix first, DensityMatrix second) {
        int together = first.qubits + second.qubits;
        if (together > MOST_QUBITS) {
            throw new RegisterTooLargeException(
                    "a density matrix",
                    together,
                    MOST_QUBITS,
                    16 * Math.pow(4, together),
                    "16 bytes times 4^" + together,
                    "Larger registers go as \"ket_vector\", and Clifford circuits as \"stabilizer\".");
        }
        DensityMatrix joint = new DensityMatrix(together);
        for (int row = 0; row < joint.side; row++) {
            for (int column = 0; column < joint.side; column++) {
                int a = first.index(row & first.side - 1, column & first.side - 1);
                int b = second.index(row >> first.qubits, column >> first.qubits);
                int to = joint.index(row, column);
                joint.re[to] = first.re[a] * second.re[b] - first.im[a] * second.im[b];
                joint.im[to] = first.re[a] * second.im[b] + first.im[a] * second.re[b];
            }
        }
        return joint;
    }

    DensityMatrix copy() {
        DensityMatrix copy = new DensityMatrix(qubits);
        copy.become(this);
        return copy;
    }

    private void become(DensityMatrix other) {
        System.arraycopy(other.re, 0, re, 0, re.length);
        System.arraycopy(other.im, 0, im, 0, im.length);
    }

    private int index(int row, int column) {
        return row << qubits | column;
    }

    int qubits() {
        return qubits;
    }

    double re(int row, int column) {
        return re[index(row, column)];
    }

    double im(int row, int column) {
        return im[index(row, column)];
    }

    /** U rho U*. */
    void apply(Matrix unitary, int... targets) {
        new TwoSidedProduct(unitary, qubits, targets).applyTo(re, im);
    }

    /** P rho P. */
    void apply(Pauli p, int qubit) {
        suffer(BellWeights.PERFECT.shifted(p), qubit);
    }

    /** The sum of K rho K* over the operators of a channel. */
    void suffer(KrausChannel channel, int... targets) {
        double[] sumRe = new double[re.length];
        double[] sumIm = new double[im.length];
        for (Matrix operator : channel.operators()) {
            DensityMatrix struck = copy();
            struck.apply(operator, targets);
            for (int i = 0; i < sumRe.length; i++) {
                sumRe[i] += struck.re[i];
                sumIm[i] += struck.im[i];
            }
        }
        System.arraycopy(sumRe, 0, re, 0, re.length);
        System.arraycopy(sumIm, 0, im, 0, im.length);
    }

    /**
     * A Pauli channel on one qubit, element by element: X exchanges the blocks with equal bits of the qubit and the blocks with
     * unequal ones, Z changes the sign of the latter, Y does both.
     */
    void suffer(BellWeights errors, int qubit) {
        int bit = 1 << qubit;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                if ((row & bit) == 0) {
                    double sign = (column & bit) == 0 ? 1 : -1;
                    double stay = errors.i() + sign * errors.z();
                    double exchange = errors.x() + sign * errors.y();
                    blend(index(row, column), index(row ^ bit, column ^ bit), stay, exchange);
                }
            }
        }
    }

    private void blend(int i, int j, double stay, double exchange) {
        double oldRe = re[i];
        double oldIm = im[i];
        re[i] = stay * oldRe + exchange * re[j];
        im[i] = stay * oldIm + exchange * im[j];
        re[j] = stay * re[j] + exchange * oldRe;
        im[j] = stay * im[j] + exchange * oldIm;
    }

    /**
     * Relaxation of one qubit, element by element.
     *
     * @param gamma probability that |1> decays
     * @param coherence factor of the elements between |0> and |1>
     */
    void relax(double gamma, double coherence, int qubit) {
        int bit = 1 << qubit;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int i = index(row, column);
                if ((row & bit) != (column & bit)) {
                    re[i] *= coherence;
                    im[i] *= coherence;
                } else if ((row & bit) == 0) {
                    int ones = index(row | bit, column | bit);
                    re[i] += gamma * re[ones];
                    im[i] += gamma * im[ones];
                    re[ones] *= 1 - gamma;
                    im[ones] *= 1 - gamma;
                }
            }
        }
    }

    /**
     * Depolarizing by replacement: rho to g rho + (1 - g) I / d on some qubits.
     *
     * @param survival g in [0, 1]
     */
    void depolarize(double survival, int... targets) {
        if (survival < 1) {
            // The mean over all Paulis on a qubit is its replacement by the even mixture.
            DensityMatrix mixed = copy();
            for (int target : targets) {
                mixed.suffer(BellWeights.MIXED, target);
            }
            for (int i = 0; i < re.length; i++) {
                re[i] = survival * re[i] + (1 - survival) * mixed.re[i];
                im[i] = survival * im[i] + (1 - survival) * mixed.im[i];
            }
        }
    }

    /** Probability of reading 1. */
    double probability(int qubit) {
        return probability(1 << qubit, 1 << qubit);
    }

    /** Probability that the qubits of a mask read as in the pattern. */
    double probability(int mask, int pattern) {
        double sum = 0;
        for (int i = 0; i < side; i++) {
            if ((i & mask) == pattern) {
                sum += re[index(i, i)];
            }
        }
        return sum;
    }

    /** Keeps what has exactly one of two qubits in |1>. */
    void projectOnUnequal(int first, int second) {
        double norm = 0;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int i = index(row, column);
                if (!isUnequal(row, first, second) || !isUnequal(column, first, second)) {
                    re[i] = 0;
                    im[i] = 0;
                } else if (row == column) {
                    norm += re[i];
                }
            }
        }
        scale(1 / norm);
    }

    private static boolean isUnequal(int index, int first, int second) {
        return ((index >> first ^ index >> second) & 1) == 1;
    }

    private void scale(double factor) {
        for (int i = 0; i < re.length; i++) {
            re[i] *= factor;
            im[i] *= factor;
        }
    }

    /** The others' state when nobody looks at a qubit; the numbers above it move down. */
    DensityMatrix without(int qubit) {
        return without(qubit, 1, 1);
    }

    /**
     * The others' state given what was learnt of a qubit by reading it in Z.
     *
     * @param zero likelihood of what was learnt if the qubit is in |0>
     * @param one the same if it is in |1>
     */
    DensityMatrix without(int qubit, double zero, double one) {
        DensityMatrix rest = new DensityMatrix(qubits - 1);
        int bit = 1 << qubit;
        double norm = 0;
        for (int row = 0; row < rest.side; row++) {
            for (int column = 0; column < rest.side; column++) {
                int to = rest.index(row, column);
                int from = index(insert(row, qubit), insert(column, qubit));
                int ones = from | index(bit, bit);
                rest.re[to] = zero * re[from] + one * re[ones];
                rest.im[to] = zero * im[from] + one * im[ones];
                norm += row == column ? rest.re[to] : 0;
            }
        }
        rest.scale(1 / norm);
        return rest;
    }

    /** With a 0 in the place of a qubit. */
    private static int insert(int index, int qubit) {
        int low = (1 << qubit) - 1;
        return (index & ~low) << 1 | index & low;
    }

    /** The state of one qubit when nobody looks at the others. */
    DensityMatrix only(int qubit) {
        DensityMatrix left = this;
        for (int other = qubits - 1; other >= 0; other--) {
            if (other != qubit) {
                left = left.without(other);
            }
        }
        return left;
    }

    /** A copy of the state of some qubits, whose positions ascend; nobody looks at the others. */
    DensityMatrix onlyAscending(int... wanted) {
        DensityMatrix left = copy();
        for (int other = qubits - 1; other >= 0; other--) {
            if (Arrays.binarySearch(wanted, other) < 0) {
                left = left.without(other);
            }
        }
        return left;
    }

    /** The state of two qubits when nobody looks at the others; the first is number 0. */
    DensityMatrix only(int first, int second) {
        DensityMatrix left = this;
        for (int other = qubits - 1; other >= 0; other--) {
            if (other != first && other != second) {
                left = left.without(other);
            }
        }
        return first < second ? left : left.exchanged();
    }

    private DensityMatrix exchanged() {
        DensityMatrix exchanged = copy();
        exchanged.apply(Matrix.permutation(0, 2, 1, 3), 0, 1);
        return exchanged;
    }

    /** Of two qubits: the probability of finding a Bell state. */
    double overlap(BellState target) {
        int one = target.error().flipsBit() ? 0b01 : 0b00;
        int other = one ^ 0b11;
        double sign = target.error().flipsPhase() ? -1 : 1;
        return (re(one, one) + re(other, other)) / 2 + sign * re(one, other);
    }

    /** Of two qubits: whether their joint state is other than the product of each one's own. */
    boolean isCorrelated() {
        DensityMatrix product = product(only(0), only(1));
        double distance = 0;
        for (int i = 0; i < re.length; i++) {
            distance += Math.abs(re[i] - product.re[i]) + Math.abs(im[i] - product.im[i]);
        }
        return distance > UNCORRELATED;
    }
}
