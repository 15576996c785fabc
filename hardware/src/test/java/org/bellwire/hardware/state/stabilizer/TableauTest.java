package org.bellwire.hardware.state.stabilizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.Step;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class TableauTest {
    private static final Step HADAMARD = new Step(Gate.H, List.of(0), 0);
    private static final Step CONTROLLED_NOT = new Step(Gate.CX, List.of(0, 1), 0);
    private static final Step PHASE = new Step(Gate.S, List.of(0), 0);

    private final CounterStream stream = new RandomStreams(8, 0).stream("test", "tableaus");

    @Test
    void theCliffordGatesAreFoundFromTheirMatrices() {
        Set<Gate> others = EnumSet.of(Gate.T, Gate.CCX, Gate.PHASE);
        for (Gate gate : Gate.values()) {
            Step step = new Step(gate, List.of(), 0.3);
            assertEquals(others.contains(gate), CliffordAction.of(step).isEmpty(), gate.label());
        }
        for (int quarter = -4; quarter <= 4; quarter++) {
            assertTrue(CliffordAction.of(new Step(Gate.PHASE, List.of(0), quarter * Math.PI / 2))
                    .isPresent());
        }
    }

    @Test
    void theQuickGatesAreTheirMatrices() {
        for (int i = 0; i < 50; i++) {
            Tableau quick = random(5);
            Tableau slow = quick.copy();
            int a = stream.nextInt(0, 4);
            int b = (a + stream.nextInt(1, 4)) % 5;
            quick.hadamard(a);
            slow.apply(HADAMARD, a);
            quick.controlledNot(a, b);
            slow.apply(CONTROLLED_NOT, a, b);
            quick.apply(Pauli.Y, b);
            slow.apply(new Step(Gate.Y, List.of(0), 0), b);
            for (int k = 0; k < 5; k++) {
                assertSame(slow.stabilizer(k), quick.stabilizer(k), 5);
            }
        }
    }

    private static void assertSame(PauliString expected, PauliString actual, int qubits) {
        for (int qubit = 0; qubit < qubits; qubit++) {
            assertEquals(expected.at(qubit), actual.at(qubit));
        }
        assertEquals(expected.isNegative(), actual.isNegative());
    }

    private Tableau random(int qubits) {
        Tableau tableau = Tableau.zero(qubits);
        for (int i = 0; i < 10 * qubits; i++) {
            int a = stream.nextInt(0, qubits - 1);
            int b = (a + stream.nextInt(1, qubits - 1)) % qubits;
            switch (stream.nextInt(0, 3)) {
                case 0 -> tableau.hadamard(a);
                case 1 -> tableau.apply(PHASE, a);
                case 2 -> tableau.apply(Pauli.X, a);
                default -> tableau.controlledNot(a, b);
            }
        }
        return tableau;
    }

    @Test
    void everyDestabilizerAnticommutesWithItsOwnStabilizerAlone() {
        for (int qubits : new int[] {2, 7, 63, 64, 65, 130}) {
            Tableau tableau = random(qubits);
            assertDual(tableau);
            for (int i = 0; i < 5; i++) {
                tableau.append(Tableau.zero(1));
                tableau.controlledNot(0, tableau.qubits() - 1);
                int qubit = stream.nextInt(0, tableau.qubits() - 1);
                boolean found = stream.nextDouble() < tableau.probability(qubit, true);
                tableau.remove(qubit, found);
                assertDual(tableau);
                tableau.projectOnUnequal(0, makeUnequalPossible(tableau));
                assertDual(tableau);
            }
        }
    }

    private static int makeUnequalPossible(Tableau tableau) {
        int other = tableau.qubits() - 1;
        if (tableau.probability(0, true, other, false) + tableau.probability(0, false, other, true) == 0) {
            tableau.apply(Pauli.X, other);
        }
        return other;
    }

    private static void assertDual(Tableau tableau) {
        for (int i = 0; i < tableau.qubits(); i++) {
            for (int k = 0; k < tableau.qubits(); k++) {
                assertFalse(tableau.stabilizer(i).anticommutesWith(tableau.stabilizer(k)));
                assertFalse(tableau.destabilizer(i).anticommutesWith(tableau.destabilizer(k)));
                assertEquals(i == k, tableau.stabilizer(i).anticommutesWith(tableau.destabilizer(k)));
            }
            assertEquals(1, tableau.expectation(tableau.stabilizer(i)));
            PauliString opposite = tableau.stabilizer(i).copy();
            opposite.negateIf(true);
            assertEquals(-1, tableau.expectation(opposite));
            assertEquals(0, tableau.expectation(tableau.destabilizer(i)));
        }
    }

    @Test
    void productsOfPaulisHaveTheSignsOfTheirMatrices() {
        // XX times ZZ is -YY, ZX times XZ is YY, and the order does not matter where they commute.
        assertProduct(Pauli.X, Pauli.X, Pauli.Z, Pauli.Z, true);
        assertProduct(Pauli.Z, Pauli.Z, Pauli.X, Pauli.X, true);
        assertProduct(Pauli.Z, Pauli.X, Pauli.X, Pauli.Z, false);
        assertProduct(Pauli.X, Pauli.Z, Pauli.Z, Pauli.X, false);
    }

    private static void assertProduct(Pauli a0, Pauli a1, Pauli b0, Pauli b1, boolean negative) {
        for (int gap : new int[] {1, 70}) {
            PauliString a = PauliString.of(a0, 0, 100).and(a1, gap);
            PauliString b = PauliString.of(b0, 0, 100).and(b1, gap);
            assertFalse(a.anticommutesWith(b));
            a.multiplyBy(b);
            assertEquals(Pauli.Y, a.at(0));
            assertEquals(Pauli.Y, a.at(gap));
            assertEquals(negative, a.isNegative());
        }
    }

    @Test
    void qubitsCanBeTakenOutAndPutInAcrossWords() {
        for (int length : new int[] {3, 64, 65, 129, 200}) {
            Pauli[] expected = new Pauli[length];
            PauliString string = PauliString.identity(length);
            for (int i = 0; i < length; i++) {
                expected[i] = Pauli.values()[stream.nextInt(0, 3)];
                string.set(expected[i], i);
            }
            for (int by : new int[] {0, 1, 63, 64, 100}) {
                PauliString moved = string.copy();
                moved.shift(by, length + by);
                int gone = stream.nextInt(0, length - 1);
                moved.remove(by + gone);
                for (int i = 0; i < by; i++) {
                    assertEquals(Pauli.I, moved.at(i));
                }
                for (int i = 0; i < length - 1; i++) {
                    assertEquals(expected[i < gone ? i : i + 1], moved.at(by + i));
                }
            }
        }
    }
}
