package org.bellwire.hardware.state.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
