package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** One pair of memories on one link against {@link TwoRoundCycle}, over 1e5 attempts. */
class ClosedFormTest {

    /**
     * Two percent are 1.8 standard errors of the rate over 1e5 attempts: with another seed 7 % false alarms. With the one
     * in the file the difference is below 1 %.
     */
    @Test
    void rateIsThatOfTheClosedFormWithinTwoPercent() {
        TwoRoundCycle cycle = TwoRoundCycle.OF_THE_EXAMPLE;
        Experiment experiment = Experiment.of(TwoRoundCycle.SCENARIO, 1);

        double rate = Figures.of(experiment.replications().get(0), 0).get("rate_hz");

        assertEquals(cycle.rate(), rate, 0.02 * cycle.rate());
    }

    /** The values printed in the derivation. */
    @Test
    void closedFormGivesItsPublishedValues() {
        TwoRoundCycle cycle = TwoRoundCycle.OF_THE_EXAMPLE;

        assertEquals(0.378574406688, cycle.photonEfficiency(), 1e-12);
        assertEquals(0.324830, cycle.firstRoundProbability(), 5e-7);
        assertEquals(0.0716593, cycle.successProbability(), 5e-8);
        assertEquals(90.149, cycle.rate(), 5e-4);
    }
}
