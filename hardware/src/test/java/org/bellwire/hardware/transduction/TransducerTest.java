package org.bellwire.hardware.transduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.hardware.state.fock.FockDensity;
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
                SharedExcitation swapped =
                        new Transducer(eta).swap(new Transducer(eta), SplitterStation.even(detection, 1, 0, 1));
                assertEquals(good + bad, swapped.herald(), 1e-12);
                assertEquals(good / (good + bad), swapped.fidelity(), 1e-12);
            }
        }
    }

    @Test
    void modesThatDoNotOverlapHeraldAnEvenMixture() {
        SharedExcitation swapped = new Transducer(0.01).swap(new Transducer(0.01), SplitterStation.even(0.5, 1, 0, 0));
        assertEquals(0.5, swapped.fidelity(), 0.01);
    }

    /** Where one transmon alone emits, its photon heralds nothing: the microwave modes are empty. */
    @Test
    void transmonsThatFailToEmitSpoilTheHerald() {
        double eta = 0.3;
        double detection = 0.6;
        double emission = 0.9;
        double good = emission * emission * 2 * eta * (1 - eta) * detection;
        double bad = emission * emission * eta * eta * (1 - Math.pow(1 - detection, 2))
                + 2 * emission * (1 - emission) * eta * detection;
        Transducer node = new Transducer(eta, new Transmon(emission));
        SharedExcitation swapped = node.swap(node, SplitterStation.even(detection, 1, 0, 1));
        assertEquals(good + bad, swapped.herald(), 1e-12);
        assertEquals(good / (good + bad), swapped.fidelity(), 1e-12);
        assertEquals(
                emission * 0.5 * 0.8 * 0.4,
                new Transducer(0.5, new Transmon(emission)).direct(0.8, new Transducer(0.4)),
                1e-15);
    }

    @Test
    void impossibleEfficienciesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Transmon(-0.1));
        assertThrows(IllegalArgumentException.class, () -> new Transducer(1.5));
    }

    @Test
    void unequalTransducersAndDarkClicksHeraldAsTheClosedFormSays() {
        double a = 0.3;
        double b = 0.6;
        double d = 0.5;
        double dark = 1e-3;
        SharedExcitation swapped = new Transducer(a).swap(new Transducer(b), SplitterStation.even(d, 1, dark, 1));
        // Silences: of one detector, of both; one photon from either side lights a detector with d / 2, two bunched
        // ones with d each.
        double single = a * (1 - b) + b * (1 - a);
        double one = (1 - a) * (1 - b) + single * (1 - d / 2) + a * b * (1 + (1 - d) * (1 - d)) / 2;
        double none = (1 - a) * (1 - b) + single * (1 - d) + a * b * (1 - d) * (1 - d);
        double expected = 2 * ((1 - dark) * one - (1 - dark) * (1 - dark) * none);
        assertEquals(expected, swapped.herald(), 1e-12);
    }

    @Test
    void halfOfAPairThatNobodyLooksForIsDampedByTheLossesOfItsWay() {
        for (double up : new double[] {0.2, 0.9}) {
            double arrival = new Transducer(up).direct(0.7, new Transducer(0.5));
            FockDensity kept =
                    FockDensity.pure(1, 2, Math.sqrt(0.5), 0, 0, Math.sqrt(0.5)).afterLoss(1 - arrival, 1);
            double fidelity = (kept.population(0) + kept.population(3)) / 2 + kept.re(0, 3);
            assertEquals(fidelity, Transducer.unheraldedFidelity(arrival), 1e-12);
        }
    }
}
