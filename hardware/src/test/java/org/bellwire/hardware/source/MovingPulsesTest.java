package org.bellwire.hardware.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bellwire.hardware.channel.SatellitePass;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class MovingPulsesTest {

    @Test
    void aPassDeliversTheIntegralOfItsTransmissivity() {
        long closest = 250 * Picoseconds.SECOND;
        SatellitePass pass = new SatellitePass(closest, 500_000, 0.02, 0.05, 850, 0.3, 0.7, Math.toRadians(20));
        double frequency = 1e6;
        long pulses = 500_000_000;
        MovingPulses light = new MovingPulses(
                new PoissonLaw(0.1),
                pass,
                pass.transmissivity(closest),
                new PulseClock(0, frequency),
                pulses,
                new RandomStreams(1, 0).stream("satellite", "light"));
        long photons = 0;
        while (light.next() < pulses) {
            photons += light.photons();
        }
        double expected = 0;
        for (int ms = 0; ms < 500_000; ms += 10) {
            expected += 0.1 * frequency * 0.01 * pass.transmissivity((ms + 5) * Picoseconds.MILLISECOND);
        }
        // A Poisson count: four standard errors, false alarm 6e-5.
        assertEquals(expected, photons, 4 * Math.sqrt(expected) + 1e-4 * expected);
    }
}
