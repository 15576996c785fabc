package org.bellwire.hardware.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.link.DoubleClickLaw.Outcome;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class DoubleClickLawTest {

    private static final double CLICK = 0.378574406688;

    private static DoubleClickLaw law(double first, double second, double efficiency, PauliRates decay) {
        DetectorParameters detector = new DetectorParameters(efficiency, 0, 25e6, 150);
        return new DoubleClickLaw(new Arm(first, decay), new Arm(second, decay), List.of(detector, detector));
    }

    @Test
    void equalArmsPassTheFirstRoundAndSucceedAsInTheClosedForm() {
        DoubleClickLaw law = law(CLICK / 0.8, CLICK / 0.8, 0.8, PauliRates.NONE);
        double expected = CLICK / 2 + CLICK * (1 - CLICK) / 2 + CLICK * CLICK / 8;
        assertEquals(expected, law.firstRound(), 1e-12);
        assertEquals(0.324830, law.firstRound(), 1e-6);
        assertEquals(CLICK * CLICK / 2, law.success(1_000_000), 1e-12);
    }

    @Test
    void unequalArmsSucceedWithTheSquareOfTheirMean() {
        assertEquals(0.5 * 0.3 * 0.3, law(0.5, 0.1, 1, PauliRates.NONE).success(0), 1e-12);
    }

    @Test
    void afterLongStorageOnlyHalfOfTheSinglePhotonsStaySingle() {
        DoubleClickLaw law = law(1, 1, 1, PauliRates.of(1e-9, 1, 0, 0));
        long gap = Picoseconds.SECOND;
        // Ideal detectors: one photon clicks always, two photons seem one when both take the same detector.
        assertEquals(0.25, law.probability(Outcome.PAIR, gap), 1e-12);
        assertEquals(0.5 * 0.25 * 0.5 + 0.125 * 0.25 * 0.5, law.probability(Outcome.BOTH_EXCITED, gap), 1e-12);
        assertEquals(0.125 * 0.25, law.probability(Outcome.FIRST_EXCITED, gap), 1e-12);
        assertTrue(law.success(gap) < law.firstRound());
    }

    @Test
    void onlyPhaseErrorsOfAPairStayUnnoticed() {
        assertEquals(
                0,
                law(1, 1, 1, PauliRates.of(1, 0.5, 0.2, 0.3))
                        .dephasing(Picoseconds.SECOND)
                        .x());
        assertEquals(
                0.5,
                law(1, 1, 1, PauliRates.of(1e-9, 0, 0, 1))
                        .dephasing(Picoseconds.SECOND)
                        .z(),
                1e-12);
    }
}
