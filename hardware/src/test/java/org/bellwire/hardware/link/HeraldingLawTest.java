package org.bellwire.hardware.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.state.HeraldedState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeraldingLawTest {

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.10, 0,    1.00, 1.00, 0.009975,         0.9523809524",
        "0.05, 0.10, 1e-5, 0.90, 1.00, 0.00999345056450, 0.9263074886",
        "0.30, 0.01, 1e-6, 0.95, 0.98, 0.00599275702524, 0.6852108224"
    })
    void singleClickMeetsTheOracle(
            double bright, double eta, double dark, double visibility, double phase, double p, double fidelity) {
        double noise = Math.sqrt(-2 * Math.log(phase));
        Heralded heralded = new SingleClickHeralding(bright, visibility, noise).at(new LinkOptics(eta, eta, 1, dark));
        assertEquals(p, heralded.probability(), 1e-14);
        assertEquals(fidelity, heralded.state().fidelity(), 5e-11);
    }

    @ParameterizedTest
    @CsvSource({
        "0.10, 0.10, 0,    1.0, 1.00, 0.005,           1",
        "0.10, 0.10, 1e-4, 0.8, 1.00, 0.0032576163790, 0.9864403493",
        "0.10, 0.10, 1e-4, 0.8, 0.95, 0.0032576163790, 0.9385717266",
        "0.05, 0.20, 1e-5, 0.9, 0.90, 0.0040581900651, 0.9036519604"
    })
    void doubleClickMeetsTheOracle(
            double a, double b, double dark, double detector, double overlap, double p, double fidelity) {
        Heralded heralded = new DoubleClickHeralding(overlap).at(new LinkOptics(a, b, detector, dark));
        assertEquals(p, heralded.probability(), 5e-14);
        assertEquals(fidelity, heralded.state().fidelity(), 5e-11);
    }

    @Test
    void doubleClickWithoutLightHeraldsTheEvenMixture() {
        double dark = 0.01;
        Heralded heralded = new DoubleClickHeralding(1).at(new LinkOptics(0, 0, 1, dark));
        assertEquals(4 * dark * dark * (1 - dark) * (1 - dark), heralded.probability(), 1e-16);
        assertEquals(0.25, heralded.state().fidelity(), 1e-12);
    }

    @Test
    void singleClickOfWeakLightFollowsTheRuleOfThumb() {
        Heralded heralded = new SingleClickHeralding(0.01, 1, 0).at(new LinkOptics(1e-4, 1e-4, 1, 0));
        assertEquals(2 * 0.01 * 1e-4, heralded.probability(), 1e-9);
        assertEquals(0.99, heralded.state().fidelity(), 1e-4);
    }

    @Test
    void aPerfectMidpointSourceLosesPairsButNoFidelity() {
        Heralded heralded = new MidpointSourceHeralding(0.4, 0.97).at(new LinkOptics(0.1, 0.3, 0.5, 0));
        assertEquals(0.4 * 0.05 * 0.15, heralded.probability(), 1e-15);
        assertEquals(0.97, heralded.state().fidelity(), 1e-12);
    }

    @Test
    void aSilentMidpointSourceHeraldsDarkCounts() {
        Heralded heralded = new MidpointSourceHeralding(0, 1).at(new LinkOptics(0.1, 0.3, 0.5, 0.01));
        assertEquals(1e-4, heralded.probability(), 1e-16);
        assertEquals(0.25, heralded.state().fidelity(), 1e-12);
    }

    static Stream<HeraldingLaw> laws() {
        return Stream.of(
                new SingleClickHeralding(0.3, 0.8, 0.4),
                new DoubleClickHeralding(0.9),
                new MidpointSourceHeralding(0.6, 0.9));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void statesArePhysicalAndDoNotCareWhichArmIsFirst(HeraldingLaw law) {
        for (double dark : new double[] {0, 1e-3, 0.5}) {
            LinkOptics optics = new LinkOptics(0.05, 0.7, 0.9, dark);
            Heralded one = law.at(optics);
            Heralded other = law.at(optics.swapped());
            HeraldedState state = one.state();
            assertEquals(one.probability(), other.probability(), 1e-15);
            assertEquals(state.firstExcited(), other.state().secondExcited(), 1e-12);
            assertEquals(state.coherence(), other.state().coherence(), 1e-12);
            double coherence = state.coherence();
            assertTrue(coherence * coherence <= state.firstExcited() * state.secondExcited() + 1e-12);
            assertEquals(
                    1, state.bothGround() + state.firstExcited() + state.secondExcited() + state.bothExcited(), 1e-12);
        }
    }

    @Test
    void darkCountsArePoissonWithinTheWindow() {
        DetectorParameters detector = new DetectorParameters(0.8, 1000, 25e6, 150);
        LinkOptics optics = LinkOptics.of(0.1, 0.2, List.of(detector, detector), 1e6);
        assertEquals(-Math.expm1(-1e-3), optics.dark(), 1e-15);
        assertEquals(0.8, optics.detector());
    }
}
