package org.bellwire.scenarios.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.bellwire.scenarios.sampling.random.PortableMath;
import org.junit.jupiter.api.Test;

class PortableMathTest {
    private static final double[] POWERS = PortableMath.powersOfHalf();

    @Test
    void logarithmsAreWithinTwoUnitsInTheLastPlace() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1_000_000; i++) {
            long odd = PortableMath.odd(random.nextLong() >>> random.nextInt(40));
            double truth = StrictMath.log(PortableMath.uniform(odd));
            double found = PortableMath.logarithm(odd, POWERS);
            assertTrue(Math.abs(found - truth) <= 2 * Math.ulp(truth), odd + ": " + found + ", not " + truth);
        }
    }

    @Test
    void decaysAreWithinTwoUnitsInTheLastPlace() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 1_000_000; i++) {
            double x = random.nextDouble() * StrictMath.exp(random.nextDouble() * 20 - 14);
            double truth = StrictMath.exp(-x);
            double found = PortableMath.decay(x, POWERS);
            assertTrue(Math.abs(found - truth) <= 2 * Math.ulp(truth), x + ": " + found + ", not " + truth);
        }
    }

    @Test
    void whatHasDecayedForEverIsNothing() {
        assertEquals(1.0, PortableMath.decay(0, POWERS));
        assertEquals(0.0, PortableMath.decay(1e9, POWERS));
        assertEquals(0.0, PortableMath.decay(Double.POSITIVE_INFINITY, POWERS));
    }

    @Test
    void mirroredNumbersAddUpToOne() {
        long odd = PortableMath.odd(0x123456789ABCDEFL << 7);
        assertEquals(1.0, PortableMath.uniform(odd) + PortableMath.uniform((1L << 53) - odd));
        assertEquals(odd, PortableMath.odd(PortableMath.uniform(odd)));
    }
}
