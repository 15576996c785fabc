package org.bellwire.hardware.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.bellwire.hardware.photon.Basis;
import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class LightSourceTest {
    private static final int PULSES = 10_000;

    @Test
    void phaseErrorsAreReadAcrossAndNotAlong() {
        LightSource source = new LightSource(8e7, new PoissonLaw(0.1), 0.2, 1550, 0);
        var stream = new RandomStreams(1, 0).stream("laser", "phase");
        double across = 0;
        for (int i = 0; i < PULSES; i++) {
            assertEquals(0, Basis.Z.probabilityOfOne(source.emitted(PhotonKet.ZERO, stream)), 1e-12);
            across += Basis.X.probabilityOfOne(source.emitted(PhotonKet.PLUS, stream));
        }
        // Four standard errors: false alarm 6e-5.
        assertEquals(0.2, across / PULSES, 4 * Math.sqrt(0.16 / PULSES));
    }

    @Test
    void wavelengthsSpreadByTheBandwidth() {
        LightSource source = new LightSource(8e7, new SinglePhotonLaw(1), 0, 1550, 0.5);
        var stream = new RandomStreams(1, 0).stream("laser", "wavelength");
        double squares = 0;
        for (int i = 0; i < PULSES; i++) {
            squares += Math.pow(source.wavelength(stream) - 1550, 2);
        }
        assertEquals(1, squares / PULSES / 0.25, 4 * Math.sqrt(2.0 / PULSES));
        assertEquals(1550, LightSource.of(8e7, new PoissonLaw(0.1)).wavelength(stream), 0);
    }

    @Test
    void impossibleSourcesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LightSource.of(0, new PoissonLaw(0.1)));
    }
}
