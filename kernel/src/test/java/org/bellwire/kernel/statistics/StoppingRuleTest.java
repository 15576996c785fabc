package org.bellwire.kernel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class StoppingRuleTest {
    private final StoppingRule rule = new StoppingRule(0.1, 0.95, 100);

    @Test
    void roundsGrowByHalfFromThirtyToTheMost() {
        assertEquals(30, rule.roundAfter(0));
        assertEquals(45, rule.roundAfter(30));
        assertEquals(68, rule.roundAfter(45));
        assertEquals(100, rule.roundAfter(68));
        assertEquals(100, rule.roundAfter(100));
        assertEquals(10, new StoppingRule(0.1, 0.95, 10).roundAfter(0));
    }

    @Test
    void theWidthIsJudgedAgainstTheSizeOfTheMean() {
        assertTrue(rule.isMetBy(new Estimate(-10, 1, 0.95, 30)));
        assertFalse(rule.isMetBy(new Estimate(-10, 1.01, 0.95, 30)));
        assertTrue(rule.isMetBy(new Estimate(0, 0, 0.95, 30)));
    }

    @Test
    void aMeanOfNothingIsNeverPrecise() {
        assertFalse(rule.isMetBy(RatioSample.ofValues().estimate(0.95)));
        assertFalse(rule.isMetBy(RatioSample.ofValues(3).estimate(0.95)));
    }

    @Test
    void whatCanNotBeReachedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule(0, 0.95, 100));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule(0.1, 1, 100));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule(0.1, 0.95, 1));
    }
}
