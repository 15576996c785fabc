package org.bellwire.hardware.state.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
