package org.bellwire.hardware.state.ket;

import java.util.Arrays;
import java.util.Optional;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.hardware.state.noise.KrausChannel;
import org.bellwire.hardware.state.trajectory.PureState;

/**
 * Amplitudes of n qubits. Qubit number k is bit k of the index, the least significant first. Norm 1.
 *
 * <p>Gates go over the amplitudes with bit masks; no matrix of the size of the whole is ever built.
 */
final class StateVector extends PureState {
    private static final int MOST_QUBITS = 26;
    private static final double ROOT_HALF = Math.sqrt(0.5);
    private static final double ENTANGLED = 1e-6;

    // Side by side: the real part of amplitude i at 2 i, the imaginary part behind it.
    private double[] parts;

    private StateVector(double[] parts) {
        this.parts = parts;
    }

    private static StateVector ofQubits(int qubits) {
        return new StateVector(new double[2 << qubits]);
    }

    /** All in |0>. */
    static StateVector zero(int qubits) {
        StateVector zero = ofQubits(qubits);
        zero.set(0, 1, 0);
        return zero;
    }

    /** The joint state of two; the numbers of the second's qubits go on where the first's end. */
    static StateVector product(StateVector first, StateVector second) {
        int n = first.length();
        StateVector joint = ofQubits(first.qubits() + second.qubits());
        for (int j = 0; j < second.length(); j++) {
            for (int i = 0; i < n; i++) {
                joint.set(
                        j * n + i,
                        first.re(i) * second.re(j) - first.im(i) * second.im(j),
                        first.re(i) * second.im(j) + first.im(i) * second.re(j));
            }
        }
        return joint;
    }

    @Override
    public void append(PureState next) {
        StateVector other = (StateVector) next;
        int together = qubits() + other.qubits();
        if (together > MOST_QUBITS) {
            throw new RegisterTooLargeException(
                    "a ket vector",
                    together,
                    MOST_QUBITS,
                    16 * Math.pow(2, together),
                    "16 bytes times 2^" + together,
                    "Clifford circuits go further as \"stabilizer\".");
        }
        parts = product(this, other).parts;
    }

    @Override
    public StateVector copy() {
        return new StateVector(parts.clone());
    }

    @Override
    public int qubits() {
        return Integer.numberOfTrailingZeros(length());
    }

    int length() {
        return parts.length / 2;
    }

    double re(int index) {
        return parts[2 * index];
    }

    double im(int index) {
        return parts[2 * index + 1];
    }

    void set(int index, double realPart, double imaginaryPart) {
        parts[2 * index] = realPart;
        parts[2 * index + 1] = imaginaryPart;
    }

    @Override
    public void becomePhiPlus() {
        clear();
        set(0, ROOT_HALF, 0);
        set(3, ROOT_HALF, 0);
    }

    @Override
    public void becomeBit(boolean one) {
        clear();
        set(one ? 1 : 0, 1, 0);
    }

    void clear() {
        Arrays.fill(parts, 0);
    }

    /** Up to a phase: Y is done as Z and then X. */
    @Override
    public void apply(Pauli p, int qubit) {
        if (p.flipsPhase()) {
            negateOnes(qubit);
        }
        if (p.flipsBit()) {
            flip(qubit, 0);
        }
    }

    private void negateOnes(int qubit) {
        int bit = 1 << qubit;
        for (int i = bit; i < length(); i = (i + 1) | bit) {
            set(i, -re(i), -im(i));
        }
    }

    @Override
    public void controlledNot(int control, int target) {
        flip(target, 1 << control);
    }

    /** Exchanges |0> and |1> of a qubit where every bit of the condition is 1. */
    private void flip(int qubit, int condition) {
        int bit = 1 << qubit;
        for (int i = bit; i < length(); i = (i + 1) | bit) {
            if ((i & condition) == condition) {
                swap(i, i ^ bit);
            }
        }
    }

    private void swap(int i, int j) {
        double swappedRe = re(i);
        double swappedIm = im(i);
        set(i, re(j), im(j));
        set(j, swappedRe, swappedIm);
    }

    @Override
    public void hadamard(int qubit) {
        int bit = 1 << qubit;
        for (int one = bit; one < length(); one = (one + 1) | bit) {
            int zero = one ^ bit;
            double zeroRe = re(zero);
            double zeroIm = im(zero);
            double oneRe = re(one);
            double oneIm = im(one);
            set(zero, ROOT_HALF * (zeroRe + oneRe), ROOT_HALF * (zeroIm + oneIm));
            set(one, ROOT_HALF * (zeroRe - oneRe), ROOT_HALF * (zeroIm - oneIm));
        }
    }

    /** Every gate can be applied. */
    @Override
    public Optional<String> objection(Step step) {
        return Optional.empty();
    }

    @Override
    public void apply(Step step, int... positions) {
        new MatrixGate(step.matrix(), positions).applyTo(this);
    }

    @Override
    public void suffer(KrausChannel channel, double uniform, int... positions) {
        double left = uniform;
        for (Matrix operator : channel.operators()) {
            StateVector struck = copy();
            new MatrixGate(operator, positions).applyTo(struck);
            double probability = struck.probability(0, 0);
            if (left < probability) {
                struck.normalize();
                parts = struck.parts;
                return;
            }
            left -= probability;
        }
        // The probabilities sum to 1 but for rounding: a draw beyond them falls to the first operator that is possible.
        suffer(channel, 0, positions);
    }

    @Override
    public double probability(int qubit, boolean isOne) {
        return probability(1 << qubit, isOne ? 1 << qubit : 0);
    }

    @Override
    public double probability(int first, boolean firstIsOne, int second, boolean secondIsOne) {
        int a = 1 << first;
        int b = 1 << second;
        return probability(a | b, (firstIsOne ? a : 0) | (secondIsOne ? b : 0));
    }

    /** Probability that the qubits of a mask read as in the pattern. */
    double probability(int mask, int pattern) {
        double sum = 0;
        for (int i = 0; i < length(); i++) {
            if ((i & mask) == pattern) {
                sum += re(i) * re(i) + im(i) * im(i);
            }
        }
        return sum;
    }

    @Override
    public void remove(int qubit, boolean found) {
        int low = (1 << qubit) - 1;
        int bit = found ? 1 << qubit : 0;
        StateVector rest = ofQubits(qubits() - 1);
        for (int i = 0; i < rest.length(); i++) {
            int from = ((i & ~low) << 1) | bit | (i & low);
            rest.set(i, re(from), im(from));
        }
        parts = rest.parts;
        normalize();
    }

    @Override
    public void projectOnUnequal(int first, int second) {
        for (int i = 0; i < length(); i++) {
            if (((i >> first ^ i >> second) & 1) == 0) {
                set(i, 0, 0);
            }
        }
        normalize();
    }

    private void normalize() {
        double norm = 0;
        for (int i = 0; i < length(); i++) {
            norm += re(i) * re(i) + im(i) * im(i);
        }
        double factor = 1 / Math.sqrt(norm);
        for (int i = 0; i < length(); i++) {
            set(i, re(i) * factor, im(i) * factor);
        }
    }

    @Override
    public double overlap(int first, int second, BellState target) {
        int a = 1 << first;
        int b = 1 << second;
        int one = target.error().flipsBit() ? b : 0;
        int other = a | (b ^ one);
        double sign = target.error().flipsPhase() ? -1 : 1;
        double sum = 0;
        for (int i = 0; i < length(); i++) {
            if ((i & (a | b)) == 0) {
                double x = re(i | one) + sign * re(i | other);
                double y = im(i | one) + sign * im(i | other);
                sum += (x * x + y * y) / 2;
            }
        }
        return sum;
    }

    @Override
    public double overlapAfter(KrausChannel onFirst, int first, KrausChannel onSecond, int second, BellState target) {
        double sum = 0;
        for (Matrix k : onFirst.operators()) {
            for (Matrix l : onSecond.operators()) {
                StateVector struck = copy();
                new MatrixGate(k, first).applyTo(struck);
                new MatrixGate(l, second).applyTo(struck);
                sum += struck.overlap(first, second, target);
            }
        }
        return sum;
    }

    @Override
    public boolean isEntangled() {
        return concurrence() > ENTANGLED;
    }

    /** 2 |ad - bc| of a two-qubit state (a, b, c, d): 0 for a product, 1 for a Bell state. */
    double concurrence() {
        double realPart = re(0) * re(3) - im(0) * im(3) - re(1) * re(2) + im(1) * im(2);
        double imaginaryPart = re(0) * im(3) + im(0) * re(3) - re(1) * im(2) - im(1) * re(2);
        return 2 * Math.hypot(realPart, imaginaryPart);
    }
}
