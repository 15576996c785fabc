package org.bellwire.hardware.state.ket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** The quick gates against the matrices, on random states of four qubits. */
class StateVectorTest {
    private final CounterStream stream = new RandomStreams(3, 0).stream("test", "amplitudes");

    @Test
    void hadamardIsItsMatrix() {
        for (int q = 0; q < 4; q++) {
            StateVector quick = random(4);
            StateVector slow = copy(quick);
            quick.hadamard(q);
            new MatrixGate(Gate.H.matrix(0), q).applyTo(slow);
            assertSame(slow, quick, 1, 0);
        }
    }

    @Test
    void controlledNotIsItsMatrix() {
        for (int control = 0; control < 4; control++) {
            for (int target = 0; target < 4; target++) {
                if (control != target) {
                    StateVector quick = random(4);
                    StateVector slow = copy(quick);
                    quick.controlledNot(control, target);
                    new MatrixGate(Gate.CX.matrix(0), control, target).applyTo(slow);
                    assertSame(slow, quick, 1, 0);
                }
            }
        }
    }

    @Test
    void paulisAreTheirMatricesUpToPhase() {
        for (int q = 0; q < 4; q++) {
            assertPauli(Pauli.X, Gate.X, q, 1, 0);
            assertPauli(Pauli.Z, Gate.Z, q, 1, 0);
            assertPauli(Pauli.Y, Gate.Y, q, 0, 1); // Y = i X Z.
        }
    }

    private void assertPauli(Pauli p, Gate gate, int q, double phaseRe, double phaseIm) {
        StateVector quick = random(4);
        StateVector slow = copy(quick);
        quick.apply(p, q);
        new MatrixGate(gate.matrix(0), q).applyTo(slow);
        assertSame(slow, quick, phaseRe, phaseIm);
    }

    @Test
    void gatesOnAnyTargetsAgreeWithAFullMatrixProduct() {
        assertFullProduct(Gate.CCX, 3, 0, 2);
        assertFullProduct(Gate.SWAP, 1, 3);
        assertFullProduct(Gate.ROOT_IY, 2);
        assertFullProduct(Gate.CZ, 0, 3);
    }

    /** Builds the matrix of the whole register, column by column, from the definition. */
    private void assertFullProduct(Gate gate, int... targets) {
        StateVector before = random(4);
        StateVector after = copy(before);
        Matrix matrix = gate.matrix(0);
        new MatrixGate(matrix, targets).applyTo(after);
        for (int row = 0; row < 16; row++) {
            double re = 0;
            double im = 0;
            for (int column = 0; column < 16; column++) {
                if (untouched(row, targets) == untouched(column, targets)) {
                    int r = picked(row, targets);
                    int c = picked(column, targets);
                    re += matrix.re(r, c) * before.re(column) - matrix.im(r, c) * before.im(column);
                    im += matrix.re(r, c) * before.im(column) + matrix.im(r, c) * before.re(column);
                }
            }
            assertEquals(re, after.re(row), 1e-14);
            assertEquals(im, after.im(row), 1e-14);
        }
    }

    private static int picked(int index, int... targets) {
        int value = 0;
        for (int target : targets) {
            value = value << 1 | (index >> target & 1);
        }
        return value;
    }

    private static int untouched(int index, int... targets) {
        int rest = index;
        for (int target : targets) {
            rest &= ~(1 << target);
        }
        return rest;
    }

    @Test
    void productsAndRemovalsUndoEachOther() {
        StateVector one = StateVector.zero(1);
        one.apply(Pauli.X, 0);
        StateVector rest = random(3);
        StateVector joint = StateVector.product(one, rest);
        assertEquals(1, joint.probability(1, 1), 1e-14);
        joint.remove(0, true);
        assertSame(rest, joint, 1, 0);
    }

    @Test
    void registersThatAreTooLargeAreRefusedWithTheMemoryTheyNeed() {
        StateVector half = StateVector.zero(14);
        assertEquals(
                "a register of 27 qubits would need 2,048 MiB as a ket vector (16 bytes times 2^27); at most 26 are joined."
                        + " Clifford circuits go further as \"stabilizer\".",
                assertThrows(RegisterTooLargeException.class, () -> half.append(StateVector.zero(13)))
                        .getMessage());
    }

    @Test
    void probabilitiesOfAllPatternsSumToOne() {
        StateVector vector = random(4);
        double sum = 0;
        for (int pattern : new int[] {0, 2, 8, 10}) {
            sum += vector.probability(10, pattern);
        }
        assertEquals(1, sum, 1e-14);
    }

    private StateVector random(int qubits) {
        StateVector vector = StateVector.zero(qubits);
        double norm = 0;
        for (int i = 0; i < vector.length(); i++) {
            vector.set(i, stream.nextDouble() - 0.5, stream.nextDouble() - 0.5);
            norm += vector.re(i) * vector.re(i) + vector.im(i) * vector.im(i);
        }
        for (int i = 0; i < vector.length(); i++) {
            vector.set(i, vector.re(i) / Math.sqrt(norm), vector.im(i) / Math.sqrt(norm));
        }
        return vector;
    }

    private static StateVector copy(StateVector vector) {
        StateVector copy = StateVector.zero(vector.qubits());
        for (int i = 0; i < vector.length(); i++) {
            copy.set(i, vector.re(i), vector.im(i));
        }
        return copy;
    }

    private static void assertSame(StateVector expected, StateVector actual, double phaseRe, double phaseIm) {
        assertEquals(expected.qubits(), actual.qubits());
        for (int i = 0; i < expected.length(); i++) {
            assertEquals(expected.re(i), phaseRe * actual.re(i) - phaseIm * actual.im(i), 1e-14);
            assertEquals(expected.im(i), phaseRe * actual.im(i) + phaseIm * actual.re(i), 1e-14);
        }
    }
}
