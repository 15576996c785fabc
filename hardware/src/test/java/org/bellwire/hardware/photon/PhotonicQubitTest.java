package org.bellwire.hardware.photon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class PhotonicQubitTest {
    private final CounterStream stream = new RandomStreams(11, 0).stream("photons", "measurement");

    @Test
    void anEigenstateOfAComplexBasisIsReadWithoutError() {
        for (int i = 0; i < 200; i++) {
            assertEquals(0, new PhotonicQubit(PhotonKet.PLUS_I).measure(Basis.Y, stream));
            assertEquals(1, new PhotonicQubit(PhotonKet.MINUS_I).measure(Basis.Y, stream));
        }
    }

    @Test
    void readingInAConjugateBasisIsFair() {
        for (Basis basis : new Basis[] {Basis.X, Basis.Y}) {
            assertEquals(0.5, new PhotonicQubit(PhotonKet.ZERO).probabilityOfOne(basis), 1e-12);
        }
        // Malus: cos^2 of the angle between polarizer and polarization.
        assertEquals(
                Math.pow(Math.sin(0.3), 2), new PhotonicQubit(PhotonKet.linear(0.3)).probabilityOfOne(Basis.Z), 1e-12);
    }

    @Test
    void aMeasuredPhotonLeavesItsPartnerInTheMatchingState() {
        for (Basis basis : new Basis[] {Basis.Z, Basis.X, Basis.linear(0.4)}) {
            PhotonicQubit a = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit b = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit.entangle(a, b, 1, 0, 0, 1);
            assertEquals(2, a.company());
            int outcome = a.measure(basis, stream);
            assertEquals(1, a.company());
            assertEquals(1, b.company());
            assertEquals(1, b.state().overlap(basis.vector(outcome)), 1e-12);
        }
    }

    @Test
    void halvesOfPhiPlusAreOppositeInTheComplexBasis() {
        for (int i = 0; i < 50; i++) {
            PhotonicQubit a = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit b = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit.entangle(a, b, 1, 0, 0, 1);
            assertEquals(1 - a.measure(Basis.Y, stream), b.measure(Basis.Y, stream));
        }
    }

    @Test
    void aJointReadingKeepsTheOrderOfThePhotons() {
        for (int i = 0; i < 20; i++) {
            PhotonicQubit a = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit b = new PhotonicQubit(PhotonKet.ONE);
            assertEquals(0b01, PhotonicQubit.measure(a, b, PairBasis.product(Basis.Z, Basis.Z), stream));
            assertEquals(0b10, PhotonicQubit.measure(b, a, PairBasis.product(Basis.Z, Basis.Z), stream));
        }
    }

    @Test
    void aBellMeasurementOfTwoHalvesEntanglesTheOthers() {
        for (int i = 0; i < 40; i++) {
            PhotonicQubit[] q = new PhotonicQubit[4];
            for (int k = 0; k < 4; k++) {
                q[k] = new PhotonicQubit(PhotonKet.ZERO);
            }
            PhotonicQubit.entangle(q[0], q[1], 1, 0, 0, 1);
            PhotonicQubit.entangle(q[2], q[3], 1, 0, 0, 1);
            int outcome = PhotonicQubit.measure(q[1], q[2], PairBasis.BELL, stream);
            assertEquals(2, q[0].company());
            // Phi+ swapped with Phi+ gives the state that was found.
            assertEquals(outcome, PhotonicQubit.measure(q[0], q[3], PairBasis.BELL, stream));
            assertEquals(outcome, PhotonicQubit.measure(q[1], q[2], PairBasis.BELL, stream));
        }
    }

    @Test
    void aPhaseOfPiTurnsPlusIntoMinus() {
        PhotonicQubit photon = new PhotonicQubit(PhotonKet.PLUS);
        photon.shiftPhase(Math.PI);
        assertEquals(1, photon.probabilityOfOne(Basis.X), 1e-12);
        assertEquals(1, PhotonKet.PLUS.shifted(Math.PI / 2).overlap(PhotonKet.PLUS_I), 1e-12);
    }

    @Test
    void aScrambledPhotonIsReadWronglyHalfOfTheTime() {
        int wrong = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            PhotonicQubit photon = new PhotonicQubit(PhotonKet.PLUS);
            photon.scramble(stream);
            wrong += photon.measure(Basis.X, stream);
        }
        // Four standard errors: false alarm 6e-5.
        assertEquals(0.5, wrong / (double) n, 4 * Math.sqrt(0.25 / n));
    }

    @Test
    void statesAndBasesAreChecked() {
        assertThrows(IllegalArgumentException.class, () -> PhotonKet.real(1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Basis(PhotonKet.ZERO, PhotonKet.PLUS));
        PhotonicQubit a = new PhotonicQubit(PhotonKet.ZERO);
        assertThrows(IllegalArgumentException.class, () -> PhotonicQubit.measure(a, a, PairBasis.BELL, stream));
        assertTrue(Encoding.named("time_bin").orElseThrow().measuresAnyBasis());
        assertTrue(Encoding.named("timebin").isEmpty());
    }
}
