package org.bellwire.hardware.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class SatellitePassTest {
    private static final long CLOSEST = 200 * Picoseconds.SECOND;
    private static final SatellitePass ZENITH =
            new SatellitePass(CLOSEST, 500_000, 0, 0.1, 850, 0.5, 0.8, Math.toRadians(10));

    @Test
    void overheadItIsAsFarAsItIsHigh() {
        assertEquals(500_000, ZENITH.range(CLOSEST), 1e-6);
        assertEquals(Math.PI / 2, ZENITH.elevation(CLOSEST), 1e-6);
        assertEquals(Math.round(500_000 / 2.99792458e-4), ZENITH.delay(CLOSEST), 1);
        // w = 0.1 sqrt(1 + (5e5 8.5e-7 / (pi 0.01))^2) m.
        double spot = 0.1 * Math.sqrt(1 + Math.pow(0.425 / (Math.PI * 0.01), 2));
        assertEquals(0.8 * (1 - Math.exp(-2 * 0.25 / (spot * spot))), ZENITH.transmissivity(CLOSEST), 1e-12);
    }

    @Test
    void onTheHorizonTheLineOfSightIsATangent() {
        // cos psi = R / r: range^2 = r^2 - R^2.
        double r = 6.871e6;
        double psi = Math.acos(6.371e6 / r);
        double omega = Math.sqrt(3.986004418e14 / (r * r * r));
        long instant = CLOSEST + Picoseconds.ofSeconds(psi / omega);
        assertEquals(Math.sqrt(r * r - 6.371e6 * 6.371e6), ZENITH.range(instant), 1e-3);
        assertEquals(0, ZENITH.elevation(instant), 1e-6);
        assertEquals(0, ZENITH.transmissivity(instant), 0);
    }

    @Test
    void thePassIsSymmetricAndGetsWorseTowardsItsEnds() {
        double before = ZENITH.transmissivity(CLOSEST - 100 * Picoseconds.SECOND);
        assertEquals(before, ZENITH.transmissivity(CLOSEST + 100 * Picoseconds.SECOND), 1e-12);
        assertTrue(before < ZENITH.transmissivity(CLOSEST - 50 * Picoseconds.SECOND));
        assertTrue(ZENITH.delay(CLOSEST - 100 * Picoseconds.SECOND) > ZENITH.delay(CLOSEST));
    }

    @Test
    void anOffsetLowersTheHighestElevation() {
        SatellitePass aside = new SatellitePass(CLOSEST, 500_000, 0.05, 0.1, 850, 0.5, 0.8, Math.toRadians(10));
        double r = 6.871e6;
        double expected = Math.atan2(r * Math.cos(0.05) - 6.371e6, r * Math.sin(0.05));
        assertEquals(expected, aside.elevation(CLOSEST), 1e-9);
    }

    @Test
    void impossiblePassesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SatellitePass(0, -1, 0, 0.1, 850, 0.5, 0.8, 0.2));
    }
}
