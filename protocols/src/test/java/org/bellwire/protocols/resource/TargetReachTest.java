package org.bellwire.protocols.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.protocols.knowledge.ProductEstimator;
import org.bellwire.protocols.knowledge.WernerEstimator;
import org.bellwire.protocols.purification.Once;
import org.bellwire.protocols.purification.Recurrence;
import org.bellwire.protocols.purification.UntilTarget;
import org.junit.jupiter.api.Test;

class TargetReachTest {

    private static final TargetReach PRODUCT = new TargetReach(new ProductEstimator(0.95), new UntilTarget());

    @Test
    void idealPurificationReachesAnyTargetBelowOneFromAboveOneHalf() {
        assertEquals(Optional.empty(), PRODUCT.obstacle(0.9, 2, 0.93));
        assertEquals(Optional.empty(), PRODUCT.obstacle(0.55, 1, 0.99));
    }

    @Test
    void nothingIsReachedFromOneHalfOrBelow() {
        String why = PRODUCT.obstacle(0.5, 1, 0.8).orElseThrow();
        assertTrue(why.contains("0.5000") && why.contains("0.8"), why);
    }

    @Test
    void oneRoundOfPurificationIsNotEnoughForAFarTarget() {
        TargetReach once = new TargetReach(new ProductEstimator(0.95), new Once());
        assertTrue(once.obstacle(0.8, 1, 0.9).isPresent());
        assertTrue(once.obstacle(0.8, 1, 0.83).isEmpty());
    }

    /** One round makes 0.9264 of 0.9; Werner parameters multiply, so that three links give 0.800 and four 0.746. */
    @Test
    void threeLinksAreNotReckonedAsFour() {
        WernerEstimator ideal = new WernerEstimator(PauliRates.NONE, OperationNoise.IDEAL);
        TargetReach once = new TargetReach(ideal, new Recurrence());
        assertEquals(Optional.empty(), once.obstacle(0.9, 3, 0.79));
        String why = once.obstacle(0.9, 3, 0.81).orElseThrow();
        assertTrue(why.contains("over 3 links reach an estimated fidelity of 0.8"), why);
        assertTrue(once.obstacle(0.9, 4, 0.79).orElseThrow().contains("over 4 links"));
    }

    @Test
    void noisyGatesBoundWhatPurificationReaches() {
        WernerEstimator noisy = new WernerEstimator(PauliRates.NONE, new OperationNoise(0.97, 0.97));
        assertTrue(
                new TargetReach(noisy, new UntilTarget()).obstacle(0.9, 1, 0.99).isPresent());
    }
}
