package org.bellwire.hardware.state;

import static org.bellwire.hardware.state.Shares.assertMean;
import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.bellwire.hardware.state.belldiagonal.BellDiagonal;
import org.bellwire.hardware.state.density.Density;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Means and shares at five standard errors. */
class HeraldedStateTest {
    private static final int DRAWS = 20_000;
    private static final HeraldedState STATE = new HeraldedState(0.05, 0.3, 0.5, 0.15, 0.35);

    private final CounterStream luck = new RandomStreams(3, 0).stream("test", "herald");

    static Stream<Formalism> formalisms() {
        return Stream.of(new KetVector(), new BellDiagonal(), new Density(), new Stabilizer());
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void hasItsOverlapsWithTheBellStatesInTheMean(Formalism formalism) {
        QuantumStates states = formalism.open();
        Qubit a = states.create(PauliRates.NONE, luck);
        Qubit b = states.create(PauliRates.NONE, luck);
        for (BellState target : BellState.values()) {
            double sum = 0;
            for (int i = 0; i < DRAWS; i++) {
                states.settle(a, b, STATE, 0, 0, luck);
                sum += states.fidelity(a, b, target, 0);
            }
            double expected = STATE.bellDiagonal().fidelity(target);
            assertMean(expected, sum / DRAWS, DRAWS);
            if (states.holdsMixtures()) {
                assertEquals(expected, sum / DRAWS, 1e-12);
            }
        }
    }

    @Test
    void isHeldExactlyByADensityMatrixWithItsUnequalPopulations() {
        QuantumStates states = new Density().open();
        int first = 0;
        int second = 0;
        for (int i = 0; i < DRAWS; i++) {
            Qubit a = states.create(PauliRates.NONE, luck);
            Qubit b = states.create(PauliRates.NONE, luck);
            states.settle(a, b, STATE, 0, 0, luck);
            boolean one = states.measure(a, 0, luck);
            boolean other = states.measure(b, 0, luck);
            first += one && !other ? 1 : 0;
            second += other && !one ? 1 : 0;
        }
        assertShare(STATE.firstExcited(), first, DRAWS);
        assertShare(STATE.secondExcited(), second, DRAWS);
    }

    @Test
    void agesFromTheInstantOfItsEmission() {
        QuantumStates states = new Density().open();
        PauliRates rates = PauliRates.of(1e-3, 0.1, 0.2, 0.7);
        Qubit a = states.create(rates, luck);
        Qubit b = states.create(rates, luck);
        long span = 300_000_000;
        states.settle(a, b, STATE, 0, span, luck);
        BellWeights expected = STATE.bellDiagonal().convolved(rates.after(span)).convolved(rates.after(span));
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(a, b, target, span), 1e-12);
        }
    }
}
