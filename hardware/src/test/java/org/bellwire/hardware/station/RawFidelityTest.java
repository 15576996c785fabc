package org.bellwire.hardware.station;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.photon.Photon;
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

    private static Photon photon(double rawFidelity) {
        RandomStreams streams = new RandomStreams(1, 0);
        Qubit qubit = new KetVector().open().create(PauliRates.NONE, streams.stream("a", "storage"));
        return new Photon(qubit, 1, new NodeId(0, "a"), rawFidelity, 0);
    }
}
