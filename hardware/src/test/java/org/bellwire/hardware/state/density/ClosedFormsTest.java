package org.bellwire.hardware.state.density;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.state.SwapOutcome;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/** Swapping, purification and storage by the formulas, for random pairs and noise that differs from end to end. */
class ClosedFormsTest {
    private static final double EXACT = 1e-12;
    private static final int CASES = 50;

    private final CounterStream stream = new RandomStreams(17, 0).stream("test", "cases");
    private final DensityStates states = new Density().open();

    private BellWeights randomWeights() {
        double i = stream.nextDouble();
        double z = stream.nextDouble();
        double x = stream.nextDouble();
        double y = stream.nextDouble();
        double sum = i + z + x + y;
        return new BellWeights(i / sum, z / sum, x / sum, y / sum);
    }

    private OperationNoise randomNoise() {
        return new OperationNoise(stream.nextDouble(), 0.5 + 0.5 * stream.nextDouble());
    }

    private Qubit quiet() {
        return states.create(PauliRates.NONE, stream);
    }

    private Qubit[] pair(BellWeights weights) {
        Qubit[] pair = {quiet(), quiet()};
        states.entangle(pair[0], pair[1], weights, 0, 0, stream);
        return pair;
    }

    private void assertPair(BellWeights expected, Qubit a, Qubit b, long now) {
        for (BellState target : BellState.values()) {
            assertEquals(expected.fidelity(target), states.fidelity(a, b, target, now), EXACT);
        }
    }

    /** lambda'_I = g [m^2 c_I + m(1-m)(c_X + c_Z) + (1-m)^2 c_Y] + (1-g)/4, the others by shifting labels. */
    @Test
    void swapsAreTheConvolutionOfPairsGateAndReadings() {
        for (int i = 0; i < CASES; i++) {
            BellWeights left = randomWeights();
            BellWeights right = randomWeights();
            OperationNoise noise = randomNoise();
            double g = noise.gateFidelity();
            double m = noise.measurementFidelity();
            Qubit[] l = pair(left);
            Qubit[] r = pair(right);
            SwapOutcome outcome = states.measureBell(l[1], r[0], noise, 0, stream);
            states.apply(outcome.correction(), r[1], 0);
            BellWeights c = left.convolved(right);
            for (Pauli p : Pauli.values()) {
                BellWeights shifted = c.shifted(p);
                double expected = g
                                * (m * m * shifted.i()
                                        + m * (1 - m) * (shifted.x() + shifted.z())
                                        + (1 - m) * (1 - m) * shifted.y())
                        + (1 - g) / 4;
                assertEquals(expected, states.fidelity(l[0], r[1], BellState.of(p), 0), EXACT);
            }
        }
    }

    /** The map of two pairs with gates and readings of both ends, G = g_A g_B, e = m_A m_B + (1 - m_A)(1 - m_B). */
    @Test
    void purificationIsTheMapOfTheory() {
        for (int i = 0; i < CASES; i++) {
            BellWeights k = randomWeights();
            BellWeights s = randomWeights();
            OperationNoise here = randomNoise();
            OperationNoise there = randomNoise();
            double g = here.gateFidelity() * there.gateFidelity();
            double e = here.measurementFidelity() * there.measurementFidelity()
                    + (1 - here.measurementFidelity()) * (1 - there.measurementFidelity());
            double d = 1 - e;
            double a = k.i() + k.z();
            double b = s.i() + s.z();
            double p = g * (e * (a * b + (1 - a) * (1 - b)) + d * (a * (1 - b) + (1 - a) * b)) + (1 - g) / 2;
            double rest = (1 - g) / 8;
            BellWeights expected = new BellWeights(
                    (g * (e * (k.i() * s.i() + k.z() * s.z()) + d * (k.i() * s.x() + k.z() * s.y())) + rest) / p,
                    (g * (e * (k.i() * s.z() + k.z() * s.i()) + d * (k.i() * s.y() + k.z() * s.x())) + rest) / p,
                    (g * (e * (k.x() * s.x() + k.y() * s.y()) + d * (k.x() * s.i() + k.y() * s.z())) + rest) / p,
                    (g * (e * (k.x() * s.y() + k.y() * s.x()) + d * (k.x() * s.z() + k.y() * s.i())) + rest) / p);
            Purified purified = purify(k, s, here, there);
            assertEquals(p, purified.probability(), EXACT);
            assertPair(expected, purified.kept()[0], purified.kept()[1], 0);
        }
    }

    /** A success, and how probable it was when the first bit was known. */
    private record Purified(Qubit[] kept, double probability) {}

    private Purified purify(BellWeights k, BellWeights s, OperationNoise here, OperationNoise there) {
        while (true) {
            Qubit[] kept = pair(k);
            Qubit[] sacrificed = pair(s);
            boolean bit = states.measureParity(kept[0], sacrificed[0], here, 0, stream);
            states.run(Circuit.on(2).then(Gate.CX, 0, 1), List.of(kept[1], sacrificed[1]), there, 0, stream);
            DensityQubit last = (DensityQubit) sacrificed[1];
            double one = last.register().matrix().probability(last.position());
            double m = there.measurementFidelity();
            double reportedOne = m * one + (1 - m) * (1 - one);
            if (last.read(m, stream) == bit) {
                return new Purified(kept, bit ? reportedOne : 1 - reportedOne);
            }
        }
    }

    /** Deutsch et al. (DEJMPS): both ends rotate about X, in opposite senses, before their half. From a Werner pair of 0.8. */
    @Test
    void rotationsBeforehandMakeItTheProtocolOfDeutsch() {
        double[] probabilities = {0.768889, 0.744596, 0.901313, 0.979175};
        double[] fidelities = {0.838150, 0.943639, 0.987974, 0.996854};
        BellWeights weights = BellWeights.werner(0.8);
        for (int round = 0; round < 4; round++) {
            Purified purified = purify(rotated(weights), rotated(weights), OperationNoise.IDEAL, OperationNoise.IDEAL);
            assertEquals(probabilities[round], purified.probability(), 5e-7, "printed with six digits");
            weights = weights(purified.kept());
            assertEquals(fidelities[round], weights.i(), 5e-7, "printed with six digits");
        }
    }

    private BellWeights rotated(BellWeights weights) {
        Qubit[] pair = pair(weights);
        Circuit aboutX = Circuit.on(1).then(Gate.H, 0).then(Gate.S, 0).then(Gate.H, 0);
        Circuit back = Circuit.on(1).then(Gate.H, 0).then(Gate.SDG, 0).then(Gate.H, 0);
        states.run(aboutX, List.of(pair[0]), 0, stream);
        states.run(back, List.of(pair[1]), 0, stream);
        BellWeights rotated = weights(pair);
        assertEquals(weights.z(), rotated.y(), EXACT);
        assertEquals(weights.y(), rotated.z(), EXACT);
        return rotated;
    }

    private BellWeights weights(Qubit[] pair) {
        return new BellWeights(
                states.fidelity(pair[0], pair[1], BellState.PHI_PLUS, 0),
                states.fidelity(pair[0], pair[1], BellState.PHI_MINUS, 0),
                states.fidelity(pair[0], pair[1], BellState.PSI_PLUS, 0),
                states.fidelity(pair[0], pair[1], BellState.PSI_MINUS, 0));
    }

    @Test
    void storageOfBothHalvesIsTheConvolutionOfTheirChannels() {
        for (int i = 0; i < CASES; i++) {
            PauliRates first = new PauliRates(stream.nextDouble(), stream.nextDouble(), stream.nextDouble());
            PauliRates second = new PauliRates(stream.nextDouble(), stream.nextDouble(), stream.nextDouble());
            Qubit a = states.create(first, stream);
            Qubit b = states.create(second, stream);
            BellWeights weights = randomWeights();
            states.entangle(a, b, weights, 0, 0, stream);
            long now = Picoseconds.ofSeconds(stream.nextDouble());
            assertPair(weights.convolved(first.after(now)).convolved(second.after(now)), a, b, now);
        }
    }

    @Test
    void relaxationOfPhiPlusIsThatOfTheory() {
        for (int i = 0; i < CASES; i++) {
            double t1 = 0.1 + stream.nextDouble();
            double t2 = 2 * t1 * (0.01 + 0.99 * stream.nextDouble());
            double t = stream.nextDouble();
            Qubit a = states.create(new Relaxation(t1, t2), stream);
            Qubit b = states.create(new Relaxation(t1, t2), stream);
            states.entangle(a, b, BellWeights.PERFECT, 0, 0, stream);
            double gamma = 1 - Math.exp(-t / t1);
            double expected = (1 - gamma + gamma * gamma) / 2 + Math.exp(-2 * t / t2) / 2;
            assertEquals(
                    expected, states.fidelity(a, b, BellState.PHI_PLUS, Picoseconds.ofSeconds(t)), 1e-9, "whole ps");
        }
    }
}
