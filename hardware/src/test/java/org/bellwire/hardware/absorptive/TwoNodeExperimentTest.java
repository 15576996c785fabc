package org.bellwire.hardware.absorptive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
            var mode = new TwoNodeExperiment(mu, 3, 0.5, 0.7, dark, overlap, 0.4).mode();
            assertEquals(expected, mode.herald(), 2e-7);
            assertTrue(mode.truncated() < 3e-7);
        }
    }

    @Test
    void multiplePairsCostFidelityAsTheCubeOfTheirLaw() {
        // Lossy signals, ideal memories: a click weighs n pairs with n, which leaves (1 + mu)^-3 for a single pair.
        for (double mu : new double[] {0.001, 0.01, 0.05}) {
            var mode = new TwoNodeExperiment(mu, 3, 1e-3, 1, 0, 1, 1).mode();
            assertEquals(Math.pow(1 + mu, -3), mode.fidelity(), 3e-4);
            assertEquals(mode.fidelity(), mode.effectiveFidelity(), 1e-12);
        }
    }

    @Test
    void weakSourcesReachTheContrastOfTheirOverlap() {
        var mode = new TwoNodeExperiment(1e-5, 2, 0.5, 1, 0, 0.9, 1).mode();
        assertEquals(0.95, mode.fidelity(), 1e-4);
    }

    @Test
    void memoriesThatLoseLightKeepTheEffectiveFidelityOfWeakSources() {
        var mode = new TwoNodeExperiment(1e-5, 2, 0.5, 1, 0, 1, 0.3).mode();
        assertEquals(0.3, mode.fidelity(), 1e-4);
        assertEquals(1, mode.effectiveFidelity(), 1e-4);
    }

    @Test
    void manyModesMultiplyTheRateWhileLightIsUnderWay() {
        var mode = new TwoNodeExperiment(0.01, 2, 0.3, 0.8, 1e-6, 1, 0.35).mode();
        assertEquals(1 - Math.pow(1 - mode.herald(), 100), mode.success(100), 1e-12);
        // 100 us under way, 1 us a mode at 1 MHz.
        assertEquals(mode.herald() / 101e-6, mode.rate(1, 1e6, 100_000_000), 1e-9);
        assertEquals(50 * 101 / 100.0, mode.rate(100, 1e6, 100_000_000) / mode.rate(1, 1e6, 100_000_000), 1e-9);
    }
}
