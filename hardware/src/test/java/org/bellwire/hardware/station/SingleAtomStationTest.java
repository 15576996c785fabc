package org.bellwire.hardware.station;

import static org.bellwire.hardware.state.Shares.assertMean;
import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.Truth;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.node.TwoRouters;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.belldiagonal.BellDiagonal;
import org.bellwire.hardware.state.density.Density;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.hardware.state.stabilizer.Stabilizer;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Barrett-Kok by hand: two rounds with a flip between, against the closed forms. */
class SingleAtomStationTest {
    private static final int ATTEMPTS = 20_000;
    private static final long ROUND = Picoseconds.MILLISECOND;
    private static final MemoryParameters MEMORY =
            MemoryParameters.STANDARD.withEfficiency(0.75).withFrequency(0);
    private static final DetectorParameters DETECTOR = new DetectorParameters(0.8, 0, 50e6, 100);

    private QuantumNetwork network;
    private Memory left;
    private Memory right;
    private final List<Herald> heralds = new ArrayList<>();
    private int passedFirst;
    private int successes;
    private double fidelity;

    static Stream<Formalism> formalisms() {
        return Stream.of(new KetVector(), new BellDiagonal(), new Density(), new Stabilizer());
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void succeedsWithHalfTheSquareOfTheEfficiencyAndMakesPhiPlus(Formalism formalism) {
        run(new TwoRouters(formalism, "single_atom", 1, MEMORY, DETECTOR, 10_000, 10_000));
        double eta = 0.75 * Math.pow(10, -0.2) * 0.8;
        assertEquals(0.378574406688, eta, 1e-12);
        assertShare(eta / 2 + eta * (1 - eta) / 2 + eta * eta / 8, passedFirst, ATTEMPTS);
        assertShare(eta * eta / 2, successes, ATTEMPTS);
        assertMean(0.85, fidelity / successes, successes);
    }

    @ParameterizedTest
    @MethodSource("formalisms")
    void unequalArmsWorkWhenTheLaterEmissionIsDelayed(Formalism formalism) {
        MemoryParameters perfect = MEMORY.withRawFidelity(1).withEfficiency(1);
        DetectorParameters ideal = new DetectorParameters(1, 0, 1e12, 1);
        run(new TwoRouters(formalism, "single_atom", 1, perfect, ideal, 3_000, 8_001));
        double eta = Math.pow(10, -0.2 * 3 / 10) * Math.pow(10, -0.2 * 8.001 / 10);
        assertShare(eta / 2, successes, ATTEMPTS);
        assertEquals(1, fidelity / successes, 1e-12);
    }

    private void run(TwoRouters description) {
        network = description.build(7);
        Router a = network.router("a");
        Router b = network.router("b");
        left = a.memories().slot(0);
        right = b.memories().slot(0);
        a.onMessage((from, message) -> heralds.add((Herald) message));
        for (int i = 0; i < ATTEMPTS; i++) {
            network.timeline().at(2L * i * ROUND, this::firstRound);
            network.timeline().at((2L * i + 1) * ROUND, this::secondRound);
            network.timeline().at((2L * i + 2) * ROUND - 1, this::conclude);
        }
        network.timeline().runUntil(Picoseconds.NEVER);
    }

    private int firstDetector;

    private void firstRound() {
        left.preparePlus();
        right.preparePlus();
        excite();
    }

    private void excite() {
        heralds.clear();
        Router a = network.router("a");
        Router b = network.router("b");
        long lead = b.lanesTo(a.id()).get(0).channel().delay()
                - a.lanesTo(b.id()).get(0).channel().delay();
        right.excite(b.lanesTo(a.id()).get(0).channel());
        network.timeline()
                .after(lead, () -> left.excite(a.lanesTo(b.id()).get(0).channel()));
    }

    private void secondRound() {
        firstDetector = heralds.size() == 1 ? heralds.get(0).detector() : -1;
        if (firstDetector >= 0) {
            passedFirst++;
            left.apply(Pauli.X);
            right.apply(Pauli.X);
            excite();
        }
    }

    private void conclude() {
        if (firstDetector >= 0 && heralds.size() == 1) {
            successes++;
            left.apply(Pauli.X);
            if (heralds.get(0).detector() != firstDetector) {
                right.apply(Pauli.Z);
            }
            fidelity += Truth.fidelity(left, right, BellState.PHI_PLUS);
        }
    }
}
