package org.bellwire.hardware.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BellAlgebraTest {

    @Test
    void paulisMultiplyUpToPhase() {
        assertEquals(Pauli.Y, Pauli.X.times(Pauli.Z));
        assertEquals(Pauli.X, Pauli.Z.times(Pauli.Y));
        for (Pauli p : Pauli.values()) {
            assertEquals(Pauli.I, p.times(p));
            assertEquals(p, Pauli.I.times(p));
            assertEquals(p, Pauli.of(p.flipsBit(), p.flipsPhase()));
        }
    }

    @Test
    void bellStatesAreErrorsOfPhiPlus() {
        assertEquals(BellState.PHI_MINUS, BellState.of(Pauli.Z));
        assertEquals(BellState.PSI_PLUS, BellState.of(Pauli.X));
        assertEquals(BellState.PSI_MINUS, BellState.of(Pauli.Y));
        assertEquals(BellState.PHI_PLUS, BellState.PSI_MINUS.after(Pauli.Y));
        for (BellState state : BellState.values()) {
            assertEquals(state, BellState.of(state.error()));
            assertEquals(1, BellWeights.pure(state).fidelity(state));
        }
    }

    @Test
    void shiftingIsConvolvingWithAPureState() {
        BellWeights weights = new BellWeights(0.5, 0.3, 0.15, 0.05);
        for (Pauli p : Pauli.values()) {
            for (Pauli q : Pauli.values()) {
                assertEquals(weights.of(q.times(p)), weights.shifted(p).of(q));
                assertEquals(
                        weights.convolved(BellWeights.pure(BellState.of(p))).of(q),
                        weights.shifted(p).of(q));
            }
        }
    }

    @Test
    void picksEachPauliWithItsWeight() {
        BellWeights weights = new BellWeights(0.5, 0.25, 0.125, 0.125);
        assertEquals(Pauli.I, weights.pick(0.49));
        assertEquals(Pauli.Z, weights.pick(0.51));
        assertEquals(Pauli.X, weights.pick(0.8));
        assertEquals(Pauli.Y, weights.pick(0.9));
    }
}
