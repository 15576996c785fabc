package org.bellwire.hardware.state.noise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.circuit.Matrix;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class KrausChannelTest {
    private static final Matrix ZERO = Matrix.real(1, 0, 0, 0);
    private static final Matrix ONE = Matrix.real(0, 0, 0, 1);
    private static final Matrix PLUS = Matrix.real(0.5, 0.5, 0.5, 0.5);

    @Test
    void depolarizingByErrorsTurnsTwoThirdsOfItsErrorsIntoFlips() {
        assertState(Matrix.real(0.8, 0, 0, 0.2), KrausChannel.depolarizingByErrors(0.3, 1), ZERO);
    }

    @Test
    void depolarizingByReplacementTurnsHalfOfThemIntoFlips() {
        assertState(Matrix.real(0.85, 0, 0, 0.15), KrausChannel.depolarizingByReplacement(0.3, 1), ZERO);
    }

    @Test
    void theTwoConventionsDifferByTheShareOfTheIdentity() {
        Matrix state = Matrix.real(0.7, 0.1, 0.1, 0.3);
        assertState(
                after(KrausChannel.depolarizingByReplacement(0.4, 1), state),
                KrausChannel.depolarizingByErrors(0.3, 1),
                state);
        Matrix pair = PLUS.tensor(ONE);
        assertState(
                after(KrausChannel.depolarizingByReplacement(0.32, 2), pair),
                KrausChannel.depolarizingByErrors(0.3, 2),
                pair);
        assertEquals(16, KrausChannel.depolarizingByErrors(0.3, 2).operators().size());
        assertEquals(2, KrausChannel.depolarizingByErrors(0.3, 2).qubits());
    }

    @Test
    void dephasingShrinksCoherenceByOneLessTwiceItsProbability() {
        assertState(Matrix.real(0.5, 0.2, 0.2, 0.5), KrausChannel.dephasing(0.3), PLUS);
    }

    @Test
    void amplitudeDampingDecaysOneAndSomeOfTheCoherence() {
        assertState(Matrix.real(0.36, 0, 0, 0.64), KrausChannel.amplitudeDamping(0.36), ONE);
        assertState(Matrix.real(0.68, 0.4, 0.4, 0.32), KrausChannel.amplitudeDamping(0.36), PLUS);
    }

    @Test
    void relaxationIsDampingAndThenTheDephasingThatIsLeft() {
        Relaxation times = new Relaxation(3, 2);
        long span = Picoseconds.ofSeconds(0.7);
        double one = Math.exp(-0.7 / 3);
        double coherence = Math.exp(-0.7 / 2) / 2;
        Matrix expected = Matrix.real(1 - one / 2, coherence, coherence, one / 2);
        assertState(expected, KrausChannel.relaxation(times, span), PLUS);
        assertState(
                expected,
                KrausChannel.amplitudeDamping(times.damping(span)).then(KrausChannel.dephasing(times.phaseFlips(span))),
                PLUS);
    }

    @Test
    void twirledRelaxationIsTheIdleNoiseOfTheReference() {
        assertIdle(0.098367335, 0.012232273, new Relaxation(2, 4), 1);
        assertIdle(0.023790645, 0.066843978, new Relaxation(1, 0.5), 0.1);
    }

    private static void assertIdle(double flip, double phase, Relaxation times, double seconds) {
        PauliRates twirled = times.twirled();
        BellWeights errors = twirled.afterSeconds(seconds);
        assertEquals(flip, errors.x(), 1e-9);
        assertEquals(flip, errors.y(), 1e-9);
        assertEquals(phase, errors.z(), 1e-9);
    }

    @Test
    void whatIsNoChannelIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new KrausChannel(List.of(ZERO)));
        assertThrows(IllegalArgumentException.class, () -> KrausChannel.depolarizingByErrors(1.2, 1));
        assertThrows(IllegalArgumentException.class, () -> KrausChannel.amplitudeDamping(-0.1));
        assertThrows(IllegalArgumentException.class, () -> new Relaxation(1, 2.1));
        assertThrows(IllegalArgumentException.class, () -> new Relaxation(0, 0));
        assertTrue(new Relaxation(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY).isNone());
    }

    private static void assertState(Matrix expected, KrausChannel channel, Matrix before) {
        Matrix after = after(channel, before);
        for (int row = 0; row < expected.size(); row++) {
            for (int column = 0; column < expected.size(); column++) {
                assertEquals(expected.re(row, column), after.re(row, column), 1e-12);
                assertEquals(expected.im(row, column), after.im(row, column), 1e-12);
            }
        }
    }

    private static Matrix after(KrausChannel channel, Matrix state) {
        int n = state.size();
        double[] re = new double[n * n];
        double[] im = new double[n * n];
        for (Matrix k : channel.operators()) {
            Matrix part = k.times(state).times(k.adjoint());
            for (int i = 0; i < re.length; i++) {
                re[i] += part.re(i / n, i % n);
                im[i] += part.im(i / n, i % n);
            }
        }
        for (double imaginary : im) {
            assertEquals(0, imaginary, 1e-12);
        }
        return Matrix.real(re);
    }
}
