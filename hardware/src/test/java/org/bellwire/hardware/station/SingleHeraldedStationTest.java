package org.bellwire.hardware.station;

import static org.bellwire.hardware.state.Shares.assertMean;
import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.Truth;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.node.TwoRouters;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.belldiagonal.BellDiagonal;
import org.bellwire.hardware.state.density.Density;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SingleHeraldedStationTest {
    private static final int ATTEMPTS = 20_000;
    private static final long ROUND = Picoseconds.MILLISECOND;
    // So short that flight times of 15 and 40 microseconds show.
    private static final MemoryParameters MEMORY = MemoryParameters.STANDARD
            .withEfficiency(0.75)
            .withFrequency(0)
            .withCoherenceTime(1e-3)
            .withDecoherenceErrors(0.5, 0.3, 0.2)
            .withoutCutoff();
    private static final DetectorParameters DETECTOR = new DetectorParameters(0.8, 0, 50e6, 100);

    static Stream<Formalism> formalisms() {
        return Stream.of(new KetVector(), new BellDiagonal(), new Density(), new Stabilizer());
    }

    private int pairs;
    private int heralds;
    private double fidelity;

    @ParameterizedTest
    @MethodSource("formalisms")
    void makesPairsAgedSinceEachEmission(Formalism formalism) {
        run(new TwoRouters(formalism, "single_heralded", 1, MEMORY, DETECTOR, 3_000, 8_000));
        double transmissivity = Math.pow(10, -0.02 * 3) * Math.pow(10, -0.02 * 8);
        assertShare(0.5 * 0.75 * 0.75 * transmissivity * 0.8 * 0.8, pairs, ATTEMPTS);
        PauliRates rates = PauliRates.of(1e-3, 0.5, 0.3, 0.2);
        BellWeights expected = BellWeights.werner(0.85)
                .convolved(rates.after(15_000_000 + 1_000_000))
                .convolved(rates.after(40_000_000 + 1_000_000));
        assertMean(expected.i(), fidelity / pairs, pairs);
        if (formalism.open().holdsMixtures()) {
            assertEquals(expected.i(), fidelity / pairs, 1e-12);
        }
    }

    @Test
    void everyClickIsHeraldedAlsoThoseThatMakeNoPair() {
        run(new TwoRouters(new BellDiagonal(), "single_heralded", 1, MEMORY, DETECTOR, 3_000, 8_000));
        double transmissivity = Math.pow(10, -0.02 * 3) * Math.pow(10, -0.02 * 8);
        double bothReach = 0.5 * 0.75 * 0.75 * transmissivity;
        assertTrue(heralds > 2 * pairs);
        assertShare(bothReach * 0.8, heralds / 2, ATTEMPTS);
    }

    @Test
    void darkCountsAloneMakeNoPair() {
        DetectorParameters dark = new DetectorParameters(0, 1e5, 50e6, 100);
        run(new TwoRouters(new BellDiagonal(), "single_heralded", 1, MEMORY, dark, 3_000, 8_000));
        assertTrue(heralds > ATTEMPTS);
        assertEquals(0, pairs);
    }

    private void run(TwoRouters description) {
        QuantumNetwork network = description.build(3);
        Router a = network.router("a");
        Router b = network.router("b");
        Memory left = a.memories().slot(0);
        Memory right = b.memories().slot(0);
        a.onMessage((from, message) -> heralds++);
        long lead = b.lanesTo(a.id()).get(0).channel().delay()
                - a.lanesTo(b.id()).get(0).channel().delay();
        for (int i = 0; i < ATTEMPTS; i++) {
            long start = i * ROUND;
            network.timeline()
                    .at(start, () -> right.exciteAfresh(b.lanesTo(a.id()).get(0).channel()));
            network.timeline()
                    .at(
                            start + lead,
                            () -> left.exciteAfresh(a.lanesTo(b.id()).get(0).channel()));
            network.timeline().at(start + lead + 16_000_000, () -> count(left, right));
        }
        network.timeline().runUntil(ATTEMPTS * ROUND);
    }

    private void count(Memory left, Memory right) {
        if (Truth.isPair(left, right)) {
            pairs++;
            fidelity += Truth.fidelity(left, right, BellState.PHI_PLUS);
        }
    }
}
