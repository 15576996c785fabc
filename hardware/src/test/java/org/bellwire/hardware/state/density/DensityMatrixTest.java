package org.bellwire.hardware.state.density;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.RegisterTooLargeException;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.hardware.state.noise.KrausChannel;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/** The quick ways against the definitions, on mixed states of three qubits that are entangled with each other. */
class DensityMatrixTest {
    private static final double EXACT = 1e-14;
    private static final BellWeights ERRORS = new BellWeights(0.7, 0.15, 0.1, 0.05);

    private final CounterStream stream = new RandomStreams(5, 0).stream("test", "states");

    private DensityMatrix random() {
        DensityMatrix state = DensityMatrix.product(DensityMatrix.plus(), DensityMatrix.pair(ERRORS));
        for (int i = 0; i < 12; i++) {
            int target = i % 3;
            state.apply(Gate.PHASE.matrix(6 * stream.nextDouble()), target);
            state.apply(Gate.ROOT_IY.matrix(0), target);
            state.apply(Gate.PHASE.matrix(6 * stream.nextDouble()), target);
            state.apply(Gate.CX.matrix(0), target, (target + 1) % 3);
        }
        state.suffer(KrausChannel.amplitudeDamping(0.2), 1);
        return state;
    }

    @Test
    void gatesOnAnyTargetsAreTheProductOfWholeMatrices() {
        assertWhole(Gate.H, 1);
        assertWhole(Gate.S, 2);
        assertWhole(Gate.CX, 2, 0);
        assertWhole(Gate.CCX, 1, 0, 2);
    }

    private void assertWhole(Gate gate, int... targets) {
        DensityMatrix before = random();
        DensityMatrix after = before.copy();
        after.apply(gate.matrix(0), targets);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                double re = 0;
                double im = 0;
                for (int i = 0; i < 8; i++) {
                    for (int j = 0; j < 8; j++) {
                        double leftRe = element(gate, false, row, i, targets);
                        double leftIm = element(gate, true, row, i, targets);
                        double rightRe = element(gate, false, column, j, targets);
                        double rightIm = -element(gate, true, column, j, targets);
                        double bothRe = leftRe * rightRe - leftIm * rightIm;
                        double bothIm = leftRe * rightIm + leftIm * rightRe;
                        re += bothRe * before.re(i, j) - bothIm * before.im(i, j);
                        im += bothRe * before.im(i, j) + bothIm * before.re(i, j);
                    }
                }
                assertEquals(re, after.re(row, column), EXACT);
                assertEquals(im, after.im(row, column), EXACT);
            }
        }
    }

    /** Of the matrix on all three qubits: the identity on those that are no targets. */
    private static double element(Gate gate, boolean imaginary, int row, int column, int... targets) {
        if (untouched(row, targets) != untouched(column, targets)) {
            return 0;
        }
        Matrix matrix = gate.matrix(0);
        return imaginary
                ? matrix.im(picked(row, targets), picked(column, targets))
                : matrix.re(picked(row, targets), picked(column, targets));
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
    void pauliErrorsElementByElementAreTheirKrausSum() {
        for (int qubit = 0; qubit < 3; qubit++) {
            DensityMatrix quick = random();
            DensityMatrix slow = quick.copy();
            quick.suffer(ERRORS, qubit);
            slow.suffer(KrausChannel.pauli(ERRORS), qubit);
            assertSame(slow, quick);
        }
    }

    @Test
    void relaxationElementByElementIsItsKrausSum() {
        Relaxation times = new Relaxation(2, 1.5);
        long span = Picoseconds.ofSeconds(0.8);
        for (int qubit = 0; qubit < 3; qubit++) {
            DensityMatrix quick = random();
            DensityMatrix slow = quick.copy();
            quick.relax(times.damping(span), times.coherence(span), qubit);
            slow.suffer(KrausChannel.relaxation(times, span), qubit);
            assertSame(slow, quick);
        }
    }

    @Test
    void depolarizingIsItsKrausSum() {
        DensityMatrix quick = random();
        DensityMatrix slow = quick.copy();
        quick.depolarize(0.7, 2);
        slow.suffer(KrausChannel.depolarizingByReplacement(0.3, 1), 2);
        assertSame(slow, quick);
        quick.depolarize(0.6, 0, 2);
        slow.suffer(KrausChannel.depolarizingByReplacement(0.4, 2), 0, 2);
        assertSame(slow, quick);
    }

    @Test
    void pairsAreMixturesOfBellStates() {
        DensityMatrix pair = DensityMatrix.pair(ERRORS);
        for (BellState state : BellState.values()) {
            assertEquals(ERRORS.fidelity(state), pair.overlap(state), EXACT);
        }
        assertTrue(pair.isCorrelated());
        assertFalse(DensityMatrix.pair(BellWeights.MIXED).isCorrelated());
        assertFalse(DensityMatrix.product(DensityMatrix.plus(), DensityMatrix.ofBit(0.3))
                .isCorrelated());
    }

    @Test
    void pairsWithinLargerRegistersAreFoundInEitherOrder() {
        DensityMatrix state = DensityMatrix.product(DensityMatrix.ofBit(0.3), DensityMatrix.pair(ERRORS));
        state.apply(Pauli.Z, 1);
        for (BellState target : BellState.values()) {
            double expected = ERRORS.shifted(Pauli.Z).fidelity(target);
            assertEquals(expected, state.only(1, 2).overlap(target), EXACT);
            assertEquals(expected, state.only(2, 1).overlap(target), EXACT);
        }
        assertEquals(0.3, state.only(0).probability(0), EXACT);
    }

    @Test
    void everythingLeavesTraceHermiticityAndPurityWhereTheyBelong() {
        DensityMatrix state = random();
        state.depolarize(0.9, 0, 1);
        double trace = 0;
        double purity = 0;
        for (int row = 0; row < 8; row++) {
            trace += state.re(row, row);
            for (int column = 0; column < 8; column++) {
                assertEquals(state.re(row, column), state.re(column, row), EXACT);
                assertEquals(state.im(row, column), -state.im(column, row), EXACT);
                purity += state.re(row, column) * state.re(row, column) + state.im(row, column) * state.im(row, column);
            }
        }
        assertEquals(1, trace, EXACT);
        assertTrue(purity > 0.125 && purity < 1, "purity " + purity);
    }

    @Test
    void registersThatAreTooLargeAreRefusedWithTheMemoryTheyNeed() {
        DensityMatrix half = DensityMatrix.pair(ERRORS);
        half = DensityMatrix.product(half, half);
        DensityMatrix six = DensityMatrix.product(half, DensityMatrix.pair(ERRORS));
        DensityMatrix seven = DensityMatrix.product(six, DensityMatrix.plus());
        String message = assertThrows(RegisterTooLargeException.class, () -> DensityMatrix.product(six, seven))
                .getMessage();
        assertEquals(
                "a register of 13 qubits would need 1,024 MiB as a density matrix (16 bytes times 4^13); at most 12 are"
                        + " joined. Larger registers go as \"ket_vector\", and Clifford circuits as \"stabilizer\".",
                message);
    }

    private static void assertSame(DensityMatrix expected, DensityMatrix actual) {
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 8; column++) {
                assertEquals(expected.re(row, column), actual.re(row, column), EXACT);
                assertEquals(expected.im(row, column), actual.im(row, column), EXACT);
            }
        }
    }
}
