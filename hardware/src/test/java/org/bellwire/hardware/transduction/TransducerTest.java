package org.bellwire.hardware.transduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TransducerTest {

    @Test
    void directConversionMultipliesItsLosses() {
        assertEquals(0.5 * 0.8 * 0.4, new Transducer(0.5).direct(0.8, new Transducer(0.4)), 1e-15);
    }

    @Test
    void swappingIsHeraldedByOneOfTwoPhotons() {
        for (double eta : new double[] {0.1, 0.5, 0.9}) {
            for (double detection : new double[] {0.3, 1}) {
                // One optical photon: 2 eta (1 - eta) d. Two, bunched: one click unless both are lost.
                double good = 2 * eta * (1 - eta) * detection;
                double bad = eta * eta * (1 - Math.pow(1 - detection, 2));
                Transducer.Swapped swapped = new Transducer(eta).swap(new Transducer(eta), detection, 1);
                assertEquals(good + bad, swapped.herald(), 1e-12);
                assertEquals(good / (good + bad), swapped.fidelity(), 1e-12);
            }
        }
    }

    @Test
    void modesThatDoNotOverlapHeraldAnEvenMixture() {
        Transducer.Swapped swapped = new Transducer(0.01).swap(new Transducer(0.01), 0.5, 0);
        assertEquals(0.5, swapped.fidelity(), 0.01);
    }

    @Test
    void impossibleEfficienciesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Transducer(1.5));
    }
}
