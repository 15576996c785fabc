package org.bellwire.hardware.absorptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.hardware.excitation.ReadoutLaw;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoNodeExperimentTest {

    @Test
    void heraldsComeAsOftenAsThermalLightSays() {
        // Silence of a detector: (1 - d) / det(1 + mu M), M = eta / 2 [[1, nu], [nu, 1]]; of both: ((1 - d) / (1 + mu
        // eta))^2.
        for (double overlap : new double[] {0, 0.8, 1}) {
            double eta = 0.5 * 0.7;
            double mu = 0.02;
            double dark = 1e-3;
            double one = (1 - dark) / ((1 + mu * eta * (1 + overlap) / 2) * (1 + mu * eta * (1 - overlap) / 2));
            double both = Math.pow((1 - dark) / (1 + mu * eta), 2);
            double expected = 2 * (one - both);
            var mode = TwoNodeExperiment.symmetric(mu, 3, 0.5, 0.7, dark, overlap, 0.4)
                    .mode();
            assertEquals(expected, mode.herald(), 2e-7);
            assertTrue(mode.truncated() < 3e-7);
        }
    }

    @Test
    void multiplePairsCostFidelityAsTheCubeOfTheirLaw() {
        // Lossy signals, ideal memories: a click weighs n pairs with n, which leaves (1 + mu)^-3 for a single pair.
        for (double mu : new double[] {0.001, 0.01, 0.05}) {
            var mode = TwoNodeExperiment.symmetric(mu, 3, 1e-3, 1, 0, 1, 1).mode();
            assertEquals(Math.pow(1 + mu, -3), mode.fidelity(), 3e-4);
            assertEquals(mode.fidelity(), mode.effectiveFidelity(), 1e-12);
        }
    }

    @Test
    void weakSourcesReachTheContrastOfTheirOverlap() {
        var mode = TwoNodeExperiment.symmetric(1e-5, 2, 0.5, 1, 0, 0.9, 1).mode();
        assertEquals(0.95, mode.fidelity(), 1e-4);
    }

    @Test
    void memoriesThatLoseLightKeepTheEffectiveFidelityOfWeakSources() {
        var mode = TwoNodeExperiment.symmetric(1e-5, 2, 0.5, 1, 0, 1, 0.3).mode();
        assertEquals(0.3, mode.fidelity(), 1e-4);
        assertEquals(1, mode.effectiveFidelity(), 1e-4);
    }

    @Test
    void manyModesMultiplyTheRateWhileLightIsUnderWay() {
        var mode = TwoNodeExperiment.symmetric(0.01, 2, 0.3, 0.8, 1e-6, 1, 0.35).mode();
        assertEquals(1 - Math.pow(1 - mode.herald(), 100), mode.success(100), 1e-12);
        // 100 us under way, 1 us a mode at 1 MHz.
        assertEquals(mode.herald() / 101e-6, mode.rate(1, 1e6, 100_000_000), 1e-9);
        assertEquals(50 * 101 / 100.0, mode.rate(100, 1e6, 100_000_000) / mode.rate(1, 1e6, 100_000_000), 1e-9);
    }

    /** First order in mu and in the dark clicks d: 1 - mu (1 - eta + m (2 - eta)) - d (1 - eta) / eta. */
    private static double firstOrder(double mean, double eta, double dark, double memory) {
        return 1 - mean * (1 - eta + memory * (2 - eta)) - dark * (1 - eta) / eta;
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.35, 0", "0.3, 0.35, 0", "0.5, 1, 0", "0.9, 0.1, 0", "1, 1, 0", "0.3, 0.5, 1e-5"})
    void theEffectiveFidelityFallsWithTheMeanPhotonNumberAsTheClosedFormSays(double eta, double memory, double dark) {
        double mean = 1e-4;
        var mode = TwoNodeExperiment.symmetric(mean, 2, eta, 1, dark, 1, memory).mode();
        double lost = 1 - firstOrder(mean, eta, dark, memory);
        assertEquals(lost, 1 - mode.effectiveFidelity(), 0.02 * lost);
        assertEquals(2 * mean * eta + 2 * dark, mode.herald(), 1e-3 * mode.herald());
    }

    @Test
    void unequalArmsAreThoseOfLossesBeforeTheBeamSplitter() {
        // One photon alone, from the first or the second source: F = (sqrt p + sqrt q)^2 / 2, p and q the shares of the
        // arms.
        var station = new SplitterStation(0.4, 0.1, 0.5, 0.5, 0, 1);
        var side = new TwoNodeExperiment.Side(1e-6, 0.5);
        var mode = new TwoNodeExperiment(1, side, side, station).mode();
        assertEquals(1e-6 * 0.25, mode.herald(), 1e-11);
        assertEquals(Math.pow(Math.sqrt(0.8) + Math.sqrt(0.2), 2) / 2, mode.effectiveFidelity(), 1e-5);
    }

    @Test
    void weakLightIsMeasuredAsItIsWhateverTheDetectors() {
        var light = TwoNodeExperiment.symmetric(1e-5, 2, 0.5, 1, 0, 0.9, 0.35).retrieved();
        for (double efficiency : new double[] {0.2, 1}) {
            ReadoutLaw readout = light.readout(efficiency);
            assertEquals(light.effectiveFidelity(), readout.fidelity(), 1e-4);
            assertEquals(0.35 * efficiency, readout.any(), 1e-4);
        }
    }

    @Test
    void measurementsTendToTheirLaw() {
        ReadoutLaw readout = TwoNodeExperiment.symmetric(0.05, 3, 0.3, 0.6, 0, 0.95, 0.4)
                .retrieved()
                .readout(0.6);
        CounterStream stream = new RandomStreams(3, 0).stream("test", "readout");
        double gain = 0;
        double weight = 0;
        int draws = 400_000;
        for (int i = 0; i < draws; i++) {
            ReadoutLaw.Reading reading = readout.draw(stream);
            gain += reading.gain();
            weight += reading.weight();
        }
        // Each draw gains at most a half: four standard errors at most, false alarm 6e-5.
        double any = weight / draws;
        assertEquals(readout.fidelity(), gain / weight, 4 * Math.sqrt(any * 1.5 / draws) / any);
    }
}
