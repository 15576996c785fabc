package org.bellwire.hardware.state.belldiagonal;

import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStatesContract;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.SwapOutcome;
import org.junit.jupiter.api.Test;

/** The contract, and the exact numbers of the reference and of theory that a mixture shows in one run. */
class BellDiagonalStatesTest extends QuantumStatesContract {
    private static final BellWeights K = new BellWeights(0.8, 0.1, 0.06, 0.04);
    private static final BellWeights M = new BellWeights(0.75, 0.05, 0.15, 0.05);
    private static final int TRIALS = 100_000;

    @Override
    protected Formalism formalism() {
        return new BellDiagonal();
    }

    @Test
    void holdsMixtures() {
        assertTrue(states.holdsMixtures());
    }

    @Test
    void anUnstatedDecayIsThirds() {
        assertEquals(PauliRates.of(2, 1.0 / 3, 1.0 / 3, 1.0 / 3), states.unstatedDecay(2));
        assertEquals(PauliRates.NONE, states.unstatedDecay(-1));
    }

    @Test
    void swapsWernerPairsAsTheReferenceDoes() {
        assertEquals(0.8133333333, swap(0.9, 0.9, 1, 1), 1e-10);
        assertEquals(0.7266666667, swap(0.9, 0.8, 1, 1), 1e-10);
        assertEquals(0.7929023600, swap(0.9, 0.9, 0.99, 0.99), 1e-10);
        assertEquals(0.7555545600, swap(0.95, 0.85, 0.98, 0.97), 1e-10);
    }

    private double swap(double left, double right, double gate, double measurement) {
        Qubit[] ends = swap(BellWeights.werner(left), BellWeights.werner(right), new OperationNoise(gate, measurement));
        return states.fidelity(ends[0], ends[1], BellState.PHI_PLUS, 0);
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

    @Test
    void swapsLopsidedPairsAsTheReferenceDoes() {
        Qubit[] ideal = swap(K, M, OperationNoise.IDEAL);
        assertPair(new BellWeights(0.616, 0.124, 0.172, 0.088), ideal[0], ideal[1]);
        Qubit[] noisy = swap(K, M, new OperationNoise(0.99, 0.98));
        assertPair(new BellWeights(0.593968768, 0.134127232, 0.179746432, 0.092157568), noisy[0], noisy[1]);
    }

    @Test
    void swapsAsTheoryDoes() {
        Qubit[] ends = swap(BellWeights.werner(0.9), BellWeights.werner(0.8), new OperationNoise(0.98, 0.99));
        BellWeights expected = new BellWeights(0.70473873, 0.10045505, 0.10045505, 0.09435117);
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(ends[0], ends[1], target, 0), 5e-9);
        }
    }

    private void assertPair(BellWeights expected, Qubit a, Qubit b) {
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(a, b, target, 0), 1e-10);
        }
    }

    @Test
    void purifiesWernerPairsAsTheReferenceDoes() {
        double[][] cases = {
            {0.5, 0.5555555556, 0.5},
            {0.6, 0.6088888889, 0.620437956204},
            {0.7, 0.68, 0.735294117647},
            {0.8, 0.7688888889, 0.838150289017},
            {0.9, 0.8755555556, 0.926395939086},
            {0.95, 0.9355555556, 0.964964370546},
        };
        for (double[] row : cases) {
            BellWeights werner = BellWeights.werner(row[0]);
            assertPurifies(werner, werner, OperationNoise.IDEAL, row[1], row[2]);
        }
    }

    @Test
    void purifiesUnequalAndNoisyPairsAsTheReferenceDoes() {
        BellWeights good = BellWeights.werner(0.9);
        BellWeights poor = BellWeights.werner(0.8);
        assertPurifies(good, poor, OperationNoise.IDEAL, 0.8177777778, 0.8831521739);
        assertPurifies(good, good, new OperationNoise(0.99, 0.99), 0.8535059528, 0.9165968123);
        assertPurifies(good, poor, new OperationNoise(0.98, 0.97), 0.7696692220, 0.8596957218);
    }

    private void assertPurifies(
            BellWeights kept, BellWeights sacrificed, OperationNoise noise, double probability, double fidelity) {
        int successes = 0;
        for (int i = 0; i < TRIALS; i++) {
            Purification pair = purify(kept, sacrificed, noise);
            if (pair.succeeded()) {
                successes++;
                assertEquals(fidelity, states.fidelity(pair.keptA(), pair.keptB(), BellState.PHI_PLUS, 0), 1e-10);
            }
        }
        assertShare(probability, successes, TRIALS);
    }

    @Test
    void purifiesLopsidedPairsAsTheReferenceDoes() {
        assertKept(new BellWeights(0.8175675676, 0.1554054054, 0.0148648649, 0.0121621622), OperationNoise.IDEAL);
        assertKept(
                new BellWeights(0.8049952224, 0.1575007963, 0.0204409544, 0.0170630270),
                new OperationNoise(0.99, 0.98));
    }

    private void assertKept(BellWeights expected, OperationNoise noise) {
        Purification pair = purify(K, M, noise);
        while (!pair.succeeded()) {
            pair = purify(K, M, noise);
        }
        assertPair(expected, pair.keptA(), pair.keptB());
    }

    @Test
    void purifiesAsTheoryDoes() {
        Purification pair = purify(BellWeights.werner(0.8), BellWeights.werner(0.8), new OperationNoise(0.99, 0.995));
        while (!pair.succeeded()) {
            pair = purify(BellWeights.werner(0.8), BellWeights.werner(0.8), new OperationNoise(0.99, 0.995));
        }
        BellWeights expected = new BellWeights(0.82868474, 0.1405191, 0.01539808, 0.01539808);
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(pair.keptA(), pair.keptB(), target, 0), 5e-8);
        }
    }

    @Test
    void roundsOfRecurrenceWithTwirlingClimbAsInTheory() {
        double[] fidelities = {0.838150, 0.873585, 0.904540, 0.930048};
        double fidelity = 0.8;
        for (double expected : fidelities) {
            BellWeights werner = BellWeights.werner(fidelity);
            Purification pair = purify(werner, werner, OperationNoise.IDEAL);
            while (!pair.succeeded()) {
                pair = purify(werner, werner, OperationNoise.IDEAL);
            }
            fidelity = states.fidelity(pair.keptA(), pair.keptB(), BellState.PHI_PLUS, 0);
            assertEquals(expected, fidelity, 1e-6);
        }
    }
}
