package org.bellwire.hardware.memory.decoherence;

import static org.bellwire.hardware.state.Shares.assertMean;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.memory.DecoherenceModel;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.state.density.Density;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Setting;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Means at five standard errors. */
class DecoherenceModelTest {
    private static final int TRIALS = 4_000;
    private static final long SPAN = Picoseconds.ofSeconds(0.3);

    private final CounterStream luck = new RandomStreams(11, 0).stream("test", "decoherence");

    private static StorageNoise noise(DecoherenceModel model, double... values) {
        return model.noise(setting -> values[model.settings().indexOf(setting)]);
    }

    static Stream<Arguments> everywhere() {
        List<StorageNoise> noises = List.of(
                noise(new Depolarizing(), 1),
                noise(new Dephasing(), 0.5),
                noise(new PauliErrors(), 0.1, 0.2, 0.3),
                noise(new RelaxationTimes(), 1, 0.8));
        return Catalog.load(Formalism.class).models().stream()
                .flatMap(formalism -> noises.stream()
                        .filter(noise -> formalism.objection(noise).isEmpty())
                        .map(noise -> Arguments.of(formalism, noise)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everywhere")
    void noiseIsTheSameInOneStepOrInMany(Formalism formalism, StorageNoise noise) {
        QuantumStates states = formalism.open();
        double expected = overlap(new Density().open(), noise, 1);
        int trials = states.holdsMixtures() ? 1 : TRIALS;
        double lazy = 0;
        double stepped = 0;
        for (int i = 0; i < trials; i++) {
            lazy += overlap(states, noise, 1);
            stepped += overlap(states, noise, 7);
        }
        if (states.holdsMixtures()) {
            assertEquals(expected, lazy, 1e-12);
            assertEquals(expected, stepped, 1e-12);
        } else {
            assertMean(expected, lazy / trials, trials);
            assertMean(expected, stepped / trials, trials);
        }
    }

    private double overlap(QuantumStates states, StorageNoise noise, int steps) {
        Qubit a = states.create(noise, luck);
        Qubit b = states.create(noise, luck);
        states.entangle(a, b, BellWeights.PERFECT, 0, 0, luck);
        for (int step = 1; step <= steps; step++) {
            states.age(a, SPAN * step / steps);
            states.age(b, SPAN * step / steps);
        }
        return states.fidelity(a, b, BellState.PHI_PLUS, SPAN);
    }

    @Test
    void depolarizingShrinksTheWernerParameterOnceForEachHalf() {
        PauliRates rates = (PauliRates) noise(new Depolarizing(), 2);
        BellWeights pair = rates.afterSeconds(0.7).convolved(rates.afterSeconds(0.7));
        assertEquals(Math.exp(-2 * 0.7 / 2), (4 * pair.i() - 1) / 3, 1e-12);
    }

    @Test
    void dephasingShrinksCoherenceAlone() {
        BellWeights errors = ((PauliRates) noise(new Dephasing(), 2)).afterSeconds(0.7);
        assertEquals(Math.exp(-0.7 / 2), errors.i() - errors.z(), 1e-12);
        assertEquals(0, errors.x() + errors.y(), 1e-15);
    }

    @Test
    void pauliErrorsMeetTheOracle() {
        BellWeights errors = ((PauliRates) noise(new PauliErrors(), 0.1, 0.2, 0.3)).afterSeconds(0.5);
        assertEquals(0.7544172316, errors.i(), 5e-11);
        assertEquals(0.0488480982, errors.x(), 5e-11);
        assertEquals(0.0807427914, errors.y(), 5e-11);
        assertEquals(0.1159918787, errors.z(), 5e-11);
    }

    @Test
    void nothingStatedIsNoNoise() {
        for (DecoherenceModel model : Catalog.load(DecoherenceModel.class).models()) {
            assertTrue(model.noise(Setting::standard).isNone(), model.name());
        }
    }
}
