package org.bellwire.hardware.state.density;

import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStatesContract;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.noise.KrausChannel;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/** The contract, and the numbers of theory and of the reference, which a density matrix shows in one run. */
class DensityStatesTest extends QuantumStatesContract {
    private static final double EXACT = 1e-9;
    private static final BellWeights K = new BellWeights(0.8, 0.1, 0.06, 0.04);
    private static final BellWeights M = new BellWeights(0.75, 0.05, 0.15, 0.05);

    @Override
    protected Formalism formalism() {
        return new Density();
    }

    private DensityStates density() {
        return (DensityStates) states;
    }

    @Test
    void holdsMixtures() {
        assertTrue(states.holdsMixtures());
    }

    @Test
    void anUnstatedDecayIsThirds() {
        assertEquals(PauliRates.of(2, 1.0 / 3, 1.0 / 3, 1.0 / 3), states.unstatedDecay(2));
    }

    /** 16 MiB: e phases of n dephased qubits leave (1 + (1 - 2e)^n) / 2 of a GHZ state. */
    @Test
    void tenQubitsInOneGhzStateDephaseAsTheyShould() {
        int n = 10;
        double error = 0.03;
        List<Qubit> qubits = Stream.generate(this::quiet).limit(n).toList();
        Circuit ghz = Circuit.on(n).then(Gate.H, 0);
        for (int i = 1; i < n; i++) {
            ghz = ghz.then(Gate.CX, i - 1, i);
        }
        density().run(ghz, qubits, 0, stream);
        assertEquals(1, density().overlap(ghz, qubits), EXACT);
        qubits.forEach(qubit -> density().strike(KrausChannel.dephasing(error), List.of(qubit), 0));
        assertEquals((1 + Math.pow(1 - 2 * error, n)) / 2, density().overlap(ghz, qubits), EXACT);
    }

    @Test
    void pauliRatesHaveTheEigenvaluesOfTheory() {
        Qubit stored = qubit(new PauliRates(0.1, 0.2, 0.3));
        Qubit kept = quiet();
        entangle(stored, kept, BellState.PHI_PLUS);
        long now = Picoseconds.ofSeconds(0.5);
        BellWeights expected = new BellWeights(0.7544172316, 0.1159918787, 0.0488480982, 0.0807427914);
        assertPair(expected, stored, kept, now);
        states.age(stored, now);
        assertPair(expected, stored, kept, now);
    }

    @Test
    void pairsDecayAsInTheReference() {
        assertEquals(
                0.8995668111, decayed(BellWeights.werner(0.9), thirds(2), 1e-3).i(), EXACT);
        assertEquals(
                0.8188626574, decayed(BellWeights.werner(0.9), thirds(1), 0.1).i(), EXACT);
        assertEquals(0.6350628393, decayed(BellWeights.PERFECT, thirds(1), 0.5).i(), EXACT);
        assertWeights(
                new BellWeights(0.7310903931, 0.1097671225, 0.0946510774, 0.0644914070),
                decayed(K, PauliRates.of(1, 0.5, 0.3, 0.2), 0.1),
                EXACT);
        assertWeights(
                new BellWeights(0.9093653765, 0.0906346235, 0, 0),
                decayed(BellWeights.PERFECT, PauliRates.of(1, 0, 0, 1), 0.1),
                EXACT);
    }

    private static PauliRates thirds(double coherenceSeconds) {
        return PauliRates.of(coherenceSeconds, 1.0 / 3, 1.0 / 3, 1.0 / 3);
    }

    private BellWeights decayed(BellWeights weights, PauliRates ofOneHalf, double seconds) {
        Qubit a = qubit(ofOneHalf);
        Qubit b = quiet();
        states.entangle(a, b, weights, 0, 0, stream);
        return weights(a, b, Picoseconds.ofSeconds(seconds));
    }

    @Test
    void relaxationOfOneHalfOrBothIsThatOfTheory() {
        assertRelaxes(0.9044397963, 0.9499311675, 0.1);
        assertRelaxes(0.5246143091, 0.6601490751, 1);
    }

    private void assertRelaxes(double both, double one, double seconds) {
        Relaxation times = new Relaxation(10, 1);
        long now = Picoseconds.ofSeconds(seconds);
        for (boolean lazy : new boolean[] {true, false}) {
            Qubit a = states.create(times, stream);
            Qubit b = states.create(times, stream);
            Qubit quiet = quiet();
            Qubit c = states.create(times, stream);
            entangle(a, b, BellState.PHI_PLUS);
            entangle(c, quiet, BellState.PHI_PLUS);
            if (!lazy) {
                for (int step = 1; step <= 10; step++) {
                    states.age(a, step * now / 10);
                    states.age(b, step * now / 10);
                    states.age(c, step * now / 10);
                }
            }
            assertEquals(both, states.fidelity(a, b, BellState.PHI_PLUS, now), EXACT);
            assertEquals(one, states.fidelity(c, quiet, BellState.PHI_PLUS, now), EXACT);
        }
    }

    @Test
    void steppedAndLazyNoiseAgree() {
        PauliRates rates = new PauliRates(0.3, 0.1, 0.2);
        long now = Picoseconds.ofSeconds(1);
        Qubit[] lazy = noisyPair(rates);
        Qubit[] stepped = noisyPair(rates);
        for (int step = 1; step <= 100; step++) {
            states.age(stepped[0], step * (now / 100));
            states.age(stepped[1], step * (now / 100));
        }
        for (BellState target : BellState.values()) {
            double expected = states.fidelity(lazy[0], lazy[1], target, now);
            assertEquals(expected, states.fidelity(stepped[0], stepped[1], target, now), 1e-12);
        }
    }

    private Qubit[] noisyPair(PauliRates rates) {
        Qubit a = qubit(rates);
        Qubit b = states.create(new Relaxation(2, 3), stream);
        states.entangle(a, b, K, 0, 0, stream);
        return new Qubit[] {a, b};
    }

    @Test
    void aMemoryFilledEarlierHasAgedFurther() {
        Relaxation times = new Relaxation(2, 1);
        long span = Picoseconds.ofSeconds(0.5);
        Qubit[] whole = {states.create(times, stream), quiet()};
        Qubit[] parts = {states.create(times, stream), quiet()};
        entangle(whole[0], whole[1], BellState.PSI_PLUS);
        states.entangle(parts[0], parts[1], BellWeights.pure(BellState.PSI_PLUS), span, span, stream);
        states.ageFurther(parts[0], span, span, stream);
        assertEquals(
                states.fidelity(whole[0], whole[1], BellState.PSI_PLUS, span),
                states.fidelity(parts[0], parts[1], BellState.PSI_PLUS, span),
                1e-12);
    }

    @Test
    void swapsAsTheoryAndTheReferenceDo() {
        assertSwaps(
                new BellWeights(0.7266666666667, 0.0911111111111, 0.0911111111111, 0.0911111111111),
                BellWeights.werner(0.9),
                BellWeights.werner(0.8),
                OperationNoise.IDEAL);
        assertSwaps(new BellWeights(0.616, 0.124, 0.172, 0.088), K, M, OperationNoise.IDEAL);
        assertSwaps(
                new BellWeights(0.593968768, 0.134127232, 0.179746432, 0.092157568),
                K,
                M,
                new OperationNoise(0.99, 0.98));
        OperationNoise noise = new OperationNoise(0.98, 0.99);
        Qubit[] ends = swap(BellWeights.werner(0.9), BellWeights.werner(0.8), noise);
        BellWeights expected = new BellWeights(0.70473873, 0.10045505, 0.10045505, 0.09435117);
        for (BellState target : BellState.values()) {
            assertEquals(
                    expected.fidelity(target),
                    states.fidelity(ends[0], ends[1], target, 0),
                    5e-9,
                    "theory prints eight digits");
        }
    }

    private void assertSwaps(BellWeights expected, BellWeights left, BellWeights right, OperationNoise noise) {
        for (int i = 0; i < 20; i++) {
            Qubit[] ends = swap(left, right, noise);
            assertPair(expected, ends[0], ends[1], 0);
        }
    }

    private Qubit[] swap(BellWeights left, BellWeights right, OperationNoise noise) {
        Qubit a = quiet();
        Qubit l = quiet();
        Qubit r = quiet();
        Qubit b = quiet();
        states.entangle(a, l, left, 0, 0, stream);
        states.entangle(r, b, right, 0, 0, stream);
        SwapOutcome outcome = states.measureBell(l, r, noise, 0, stream);
        states.apply(outcome.correction(), b, 0);
        return new Qubit[] {a, b};
    }

    private void assertPair(BellWeights expected, Qubit a, Qubit b, long now) {
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(a, b, target, now), EXACT);
        }
    }

    @Test
    void purifiesAsTheoryAndTheReferenceDo() {
        double[][] werner = {
            {0.6, 0.6088888888889, 0.620437956204},
            {0.7, 0.68, 0.735294117647},
            {0.8, 0.7688888888889, 0.838150289017},
            {0.9, 0.8755555555556, 0.926395939086},
        };
        for (double[] row : werner) {
            BellWeights pair = BellWeights.werner(row[0]);
            assertEquals(
                    row[2],
                    assertPurifies(pair, pair, OperationNoise.IDEAL, row[1]).i(),
                    EXACT);
        }
        assertWeights(
                new BellWeights(0.82868474, 0.1405191, 0.01539808, 0.01539808),
                assertPurifies(
                        BellWeights.werner(0.8),
                        BellWeights.werner(0.8),
                        new OperationNoise(0.99, 0.995),
                        0.7582935938),
                5e-9);
        assertWeights(
                new BellWeights(0.8175675676, 0.1554054054, 0.0148648649, 0.0121621622),
                assertPurifies(K, M, OperationNoise.IDEAL, 0.74),
                EXACT);
        assertWeights(
                new BellWeights(0.8049952224, 0.1575007963, 0.0204409544, 0.0170630270),
                assertPurifies(K, M, new OperationNoise(0.99, 0.98), 0.7167824384),
                EXACT);
        assertEquals(
                0.8596957218,
                assertPurifies(
                                BellWeights.werner(0.9),
                                BellWeights.werner(0.8),
                                new OperationNoise(0.98, 0.97),
                                0.7696692220)
                        .i(),
                EXACT);
    }

    /** The probability before the last bit is read, and the kept pair after. */
    private BellWeights assertPurifies(
            BellWeights kept, BellWeights sacrificed, OperationNoise noise, double probability) {
        assertEquals(probability, probabilityOfEqualBits(kept, sacrificed, noise), EXACT);
        Purification pair = purify(kept, sacrificed, noise);
        while (!pair.succeeded()) {
            pair = purify(kept, sacrificed, noise);
        }
        return weights(pair.keptA(), pair.keptB(), 0);
    }

    private double probabilityOfEqualBits(BellWeights kept, BellWeights sacrificed, OperationNoise noise) {
        Qubit[] q = {quiet(), quiet(), quiet(), quiet()};
        states.entangle(q[0], q[1], kept, 0, 0, stream);
        states.entangle(q[2], q[3], sacrificed, 0, 0, stream);
        boolean bit = states.measureParity(q[0], q[2], noise, 0, stream);
        density().run(Circuit.on(2).then(Gate.CX, 0, 1), List.of(q[1], q[3]), noise, 0, stream);
        DensityQubit last = (DensityQubit) q[3];
        double one = last.register().matrix().probability(last.position());
        double m = noise.measurementFidelity();
        double reportedOne = m * one + (1 - m) * (1 - one);
        return bit ? reportedOne : 1 - reportedOne;
    }

    private BellWeights weights(Qubit a, Qubit b, long now) {
        return new BellWeights(
                states.fidelity(a, b, BellState.PHI_PLUS, now),
                states.fidelity(a, b, BellState.PHI_MINUS, now),
                states.fidelity(a, b, BellState.PSI_PLUS, now),
                states.fidelity(a, b, BellState.PSI_MINUS, now));
    }

    private static void assertWeights(BellWeights expected, BellWeights actual, double tolerance) {
        for (Pauli p : Pauli.values()) {
            assertEquals(expected.of(p), actual.of(p), tolerance);
        }
    }

    @Test
    void fourRoundsOfPurificationWithTwirlingFollowTheory() {
        double[] rounds = {0.838150, 0.873585, 0.904540, 0.930048};
        BellWeights pair = BellWeights.werner(0.8);
        for (double round : rounds) {
            Purification purified = purify(pair, pair, OperationNoise.IDEAL);
            while (!purified.succeeded()) {
                purified = purify(pair, pair, OperationNoise.IDEAL);
            }
            states.twirl(purified.keptA(), 0, stream);
            pair = weights(purified.keptA(), purified.keptB(), 0);
            assertEquals(round, pair.i(), 5e-7, "theory prints six digits");
            assertWeights(BellWeights.werner(pair.i()), pair, 1e-12);
        }
    }

    @Test
    void qubitsThatWereReadLeaveTheirRegister() {
        List<Qubit> q = List.of(quiet(), quiet(), quiet());
        Circuit ghz = Circuit.on(3).then(Gate.H, 0).then(Gate.CX, 0, 1).then(Gate.CX, 1, 2);
        density().run(ghz, q, 0, stream);
        assertEquals(3, ((DensityQubit) q.get(1)).register().size());
        boolean bit = states.measure(q.get(1), 0, stream);
        assertEquals(1, ((DensityQubit) q.get(1)).register().size());
        assertEquals(2, ((DensityQubit) q.get(0)).register().size());
        assertFalse(states.isPair(q.get(0), q.get(2)), "nothing is left between them");
        assertEquals(bit, states.measure(q.get(0), 0, stream));
        assertEquals(bit, states.measure(q.get(2), 0, stream));
    }

    @Test
    void readingsFailAsOftenAsTheyShouldAndTheQubitKeepsTheTruth() {
        int wrong = 0;
        int trials = 20_000;
        Circuit read = Circuit.on(1).measuring(0);
        for (int i = 0; i < trials; i++) {
            Qubit q = quiet();
            wrong += density().run(read, List.of(q), new OperationNoise(1, 0.9), 0, stream)[0] ? 1 : 0;
            assertFalse(states.measure(q, 0, stream));
        }
        assertShare(0.1, wrong, trials);
    }

    @Test
    void channelsStrikeExactly() {
        Qubit a = quiet();
        Qubit b = quiet();
        entangle(a, b, BellState.PHI_PLUS);
        density().strike(KrausChannel.depolarizingByReplacement(0.4, 2), List.of(a, b), 0);
        assertEquals(0.7, states.fidelity(a, b, BellState.PHI_PLUS, 0), 1e-12);
        density().strike(KrausChannel.dephasing(0.25), List.of(b), 0);
        assertEquals(0.55, states.fidelity(a, b, BellState.PHI_PLUS, 0), 1e-12);
    }
}
