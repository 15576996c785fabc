package org.bellwire.hardware.state.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CircuitTest {

    @Test
    void keepsItsStepsInOrderAndDoesNotChange() {
        Circuit first = Circuit.on(2).then(Gate.H, 0);
        Circuit second = first.then(Gate.CX, 0, 1).measuring(1, 0);
        assertEquals(List.of(new Step(Gate.H, List.of(0), 0)), first.steps());
        assertEquals(2, second.steps().size());
        assertEquals(List.of(1, 0), second.measured());
        assertTrue(first.measured().isEmpty());
    }

    @Test
    void takesNoGateOnAMeasuredQubit() {
        Circuit measured = Circuit.on(2).measuring(0);
        assertThrows(IllegalArgumentException.class, () -> measured.then(Gate.X, 0));
        assertThrows(IllegalArgumentException.class, () -> measured.measuring(0));
        assertEquals(1, measured.then(Gate.X, 1).steps().size());
    }

    @Test
    void refusesWrongTargets() {
        Circuit circuit = Circuit.on(2);
        assertThrows(IllegalArgumentException.class, () -> circuit.then(Gate.X, 2));
        assertThrows(IllegalArgumentException.class, () -> circuit.then(Gate.CX, 0));
        assertThrows(IllegalArgumentException.class, () -> circuit.then(Gate.CX, 1, 1));
    }

    @Test
    void takesInAnotherCircuitOnQubitsOfItsOwn() {
        Circuit pair = Circuit.on(2).then(Gate.H, 0).then(Gate.CX, 0, 1);
        Circuit chain = Circuit.on(3).then(Gate.X, 1).then(pair, 2, 0);
        assertEquals(
                Circuit.on(3)
                        .then(Gate.X, 1)
                        .then(Gate.H, 2)
                        .then(Gate.CX, 2, 0)
                        .steps(),
                chain.steps());
        assertThrows(IllegalArgumentException.class, () -> Circuit.on(3).then(pair, 2));
        assertThrows(IllegalArgumentException.class, () -> Circuit.on(3).then(pair.measuring(0), 2, 0));
    }

    @Test
    void whatItIsWrittenAsIsReadAsTheSame() {
        Circuit circuit = Circuit.on(3);
        int i = 0;
        for (Gate gate : Gate.values()) {
            int[] targets = IntStream.of(i % 3, (i + 1) % 3, (i + 2) % 3)
                    .limit(gate.qubits())
                    .toArray();
            circuit = gate == Gate.PHASE ? circuit.thenPhase(-Math.PI / 7, targets[0]) : circuit.then(gate, targets);
            i++;
        }
        circuit = circuit.measuring(2, 0);
        Circuit read = Circuit.parse(3, circuit.toString());
        assertEquals(circuit.steps(), read.steps());
        assertEquals(circuit.measured(), read.measured());
        assertTrue(Circuit.parse(1, " ").steps().isEmpty());
        assertEquals(List.of(1), Circuit.parse(2, "x 0;measure  1").measured());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ch 0 1 | circuit step \"ch 0 1\": no gate \"ch\"",
                "x 0; ; y 0 | circuit step \"\": no gate \"\"",
                "x a | \"a\" is no number of a qubit",
                "x 2 | x on qubit 2",
                "cx 0 | gate cx acts on 2 qubits",
                "phase 0 | only phase has an angle",
                "x(1) 0 | only phase has an angle",
                "phase(1 0 | has no angle in radians",
                "phase(NaN) 0 | has no angle in radians",
                "phase(1) 0 1 | phase acts on one qubit",
                "measure 0; x 0 | it is measured already"
            })
    void aStepThatCanNotBeUnderstoodIsNamed(String text, String message) {
        String found = assertThrows(IllegalArgumentException.class, () -> Circuit.parse(2, text))
                .getMessage();
        assertTrue(found.contains(message), found);
    }

    @ParameterizedTest
    @EnumSource(Gate.class)
    void everyGateFollowedByItsInverseIsAPhase(Gate gate) {
        Step step = new Step(gate, IntStream.range(0, gate.qubits()).boxed().toList(), gate == Gate.PHASE ? 0.7 : 0);
        Matrix product = step.inverse().matrix().times(step.matrix());
        for (int row = 0; row < product.size(); row++) {
            for (int column = 0; column < product.size(); column++) {
                double expectedRe = row == column ? product.re(0, 0) : 0;
                double expectedIm = row == column ? product.im(0, 0) : 0;
                assertEquals(expectedRe, product.re(row, column), 1e-12);
                assertEquals(expectedIm, product.im(row, column), 1e-12);
            }
        }
        assertEquals(1, Math.hypot(product.re(0, 0), product.im(0, 0)), 1e-12);
    }
}
