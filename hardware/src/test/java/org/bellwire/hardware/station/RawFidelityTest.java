package org.bellwire.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.ket.KetVector;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class RawFidelityTest {

    @Test
    void equalPhotonsKeepTheirFidelity() {
        assertEquals(0.85, RawFidelity.of(photon(0.85), photon(0.85)).i(), 1e-15);
    }

    @Test
    void unequalPhotonsMeetAtTheGeometricMeanOfTheirWernerParameters() {
        double werner = Math.sqrt((4 * 0.9 - 1) / 3 * (4 * 0.7 - 1) / 3);
        assertEquals(
                (1 + 3 * werner) / 4, RawFidelity.of(photon(0.9), photon(0.7)).i(), 1e-15);
        assertEquals(0.25, RawFidelity.of(photon(0.9), photon(0.25)).i(), 1e-15);
    }

    @Test
    void rawErrorsDivideByTheirWeights() {
        BellWeights pair = RawFidelity.of(photon(0.85), photon(0.85), new RawErrors(2, 0, 3));
        assertEquals(0.85, pair.i(), 1e-15);
        assertEquals(0.06, pair.x(), 1e-15);
        assertEquals(0, pair.y(), 0);
        assertEquals(0.09, pair.z(), 1e-15);
        assertEquals(BellWeights.werner(0.7), RawErrors.EQUAL.weights(0.7));
        assertThrows(IllegalArgumentException.class, () -> new RawErrors(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new RawErrors(1, -1, 1));
    }

    private static Photon photon(double rawFidelity) {
        RandomStreams streams = new RandomStreams(1, 0);
        Qubit qubit = new KetVector().open().create(PauliRates.NONE, streams.stream("a", "storage"));
        return new Photon(qubit, 1, new NodeId(0, "a"), rawFidelity, 0);
    }
}
