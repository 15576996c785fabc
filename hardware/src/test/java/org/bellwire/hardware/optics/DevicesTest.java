package org.bellwire.hardware.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.photon.Basis;
import org.bellwire.hardware.photon.KetMeasurement;
import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.hardware.photon.PhotonicQubit;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** Statistical comparisons are within four standard errors: false alarm 6e-5 each. */
class DevicesTest {
    private static final int PHOTONS = 10_000;

    private final CounterStream stream = new RandomStreams(6, 0).stream("bench", "devices");
    private final Counter zero = new Counter();
    private final Counter one = new Counter();

    private static final class Counter implements Port {
        private int count;
        private FlyingPhoton last;

        @Override
        public void arrive(FlyingPhoton photon) {
            count++;
            last = photon;
        }
    }

    @Test
    void aSplitterInTheBasisOfThePhotonIsCertainAndAcrossItFair() {
        Port splitter = new PolarizingSplitter(() -> Basis.Z, 1, zero, one, stream);
        send(splitter, PhotonKet.ONE, 100);
        assertEquals(100, one.count);
        send(splitter, PhotonKet.PLUS_I, PHOTONS);
        assertShare(0.5, zero.count);
    }

    @Test
    void aBeamSplitterPassesItsShare() {
        send(new BeamSplitter(0.3, zero, one, stream), PhotonKet.PLUS, PHOTONS);
        assertShare(0.3, zero.count);
        assertEquals(PHOTONS, zero.count + one.count);
    }

    @Test
    void aMirrorLosesAndFlipsAsItSays() {
        Port reader = new PolarizingSplitter(() -> Basis.X, 1, zero, one, stream);
        send(new Mirror(0.98, 0.1, reader, stream), PhotonKet.PLUS, PHOTONS);
        assertShare(0.98 * 0.9, zero.count);
        assertShare(0.98 * 0.1, one.count);
    }

    @Test
    void aStretcherByPiTurnsPlusIntoMinus() {
        send(new PhaseShifter(() -> Math.PI, zero), PhotonKet.PLUS, 1);
        assertEquals(1, zero.last.qubit().state().overlap(PhotonKet.MINUS), 1e-12);
    }

    @Test
    void aSwitchSendsWhereItIsSet() {
        send(new OpticalSwitch(() -> 1, List.of(zero, one)), PhotonKet.PLUS, 7);
        assertEquals(7, one.count);
        assertEquals(0, zero.count);
    }

    @Test
    void aFilterPassesItsBand() {
        WavelengthFilter filter = new WavelengthFilter(1550, 2);
        filter.before(zero).arrive(new FlyingPhoton(new PhotonicQubit(PhotonKet.ZERO), 1550.9));
        filter.before(one).arrive(new FlyingPhoton(new PhotonicQubit(PhotonKet.ZERO), 1551.1));
        assertEquals(1, zero.count);
        assertEquals(0, one.count);
        assertEquals(0.6826894921, filter.transmissivity(1550, 1), 1e-9);
        assertEquals(1, filter.transmissivity(1549.5, 0), 0);
    }

    @Test
    void aDownConverterMakesTwoPhotonsOfTwiceTheWavelengthThatAreEntangled() {
        List<FlyingPhoton> first = new ArrayList<>();
        List<FlyingPhoton> second = new ArrayList<>();
        Port crystal = new DownConverter(0.3, first::add, second::add, zero, stream);
        for (int i = 0; i < PHOTONS; i++) {
            crystal.arrive(new FlyingPhoton(new PhotonicQubit(PhotonKet.PLUS), 775));
        }
        assertShare(0.3, first.size());
        assertEquals(PHOTONS, first.size() + zero.count);
        assertEquals(775, zero.last.wavelengthNanometres());
        for (int i = 0; i < first.size(); i++) {
            assertEquals(1550, second.get(i).wavelengthNanometres());
            Basis basis = i % 2 == 0 ? Basis.Z : Basis.X;
            int bit = first.get(i).qubit().measure(basis, stream);
            assertEquals(bit, second.get(i).qubit().measure(basis, stream));
        }
    }

    /** a |0> + b |1> of a pump photon that has a partner: three photons in (|000> + i |111>) / sqrt 2. */
    @Test
    void aTwinIsEntangledWithAllThatThePhotonIsEntangledWith() {
        for (int i = 0; i < 100; i++) {
            PhotonicQubit pump = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit partner = new PhotonicQubit(PhotonKet.ZERO);
            PhotonicQubit.entangle(pump, partner, 1, 0, 0, 1);
            PhotonicQubit twin = pump.twin();
            twin.shiftPhase(Math.PI / 2);
            assertEquals(3, twin.company());
            int parity = partner.measure(Basis.X, stream) ^ pump.measure(Basis.X, stream);
            assertEquals(1, twin.state().overlap(parity == 0 ? PhotonKet.PLUS_I : PhotonKet.MINUS_I), 1e-12);
        }
    }

    @Test
    void theInterferometerLosesNoPhotonOfAnyState() {
        for (PhotonKet state : List.of(PhotonKet.ZERO, PhotonKet.ONE, PhotonKet.PLUS_I, PhotonKet.linear(0.3))) {
            for (Interferometer device :
                    List.of(Interferometer.EVEN, new Interferometer(0.3, 0.6, 0.4), new Interferometer(1, 1, 0))) {
                KetMeasurement measurement = device.measurement();
                double sum = 0;
                for (int k = 0; k < 6; k++) {
                    sum += measurement.probability(k, state);
                }
                assertEquals(1, sum, 1e-12);
            }
        }
    }

    @Test
    void theMiddleBinTellsPlusFromMinus() {
        KetMeasurement even = Interferometer.EVEN.measurement();
        assertEquals(0.5, even.probability(Interferometer.outcome(0, 1), PhotonKet.PLUS), 1e-12);
        assertEquals(0, even.probability(Interferometer.outcome(1, 1), PhotonKet.PLUS), 1e-12);
        assertEquals(0.5, even.probability(Interferometer.outcome(1, 1), PhotonKet.MINUS), 1e-12);
        assertEquals(0.125, even.probability(Interferometer.outcome(1, 2), PhotonKet.MINUS), 1e-12);
        assertEquals(0.25, even.probability(Interferometer.outcome(0, 0), PhotonKet.ZERO), 1e-12);
        assertEquals(0, even.probability(Interferometer.outcome(0, 2), PhotonKet.ZERO), 1e-12);
    }

    @Test
    void aPhaseErrorMovesTheFringe() {
        for (double phase : new double[] {0.1, 1, 2.5}) {
            KetMeasurement device = new Interferometer(0.5, 0.5, phase).measurement();
            // cos^2(phase / 2) of the half of the light that meets.
            assertEquals(
                    Math.pow(Math.cos(phase / 2), 2) / 2,
                    device.probability(Interferometer.outcome(0, 1), PhotonKet.PLUS),
                    1e-12);
        }
        // The complex basis is read with the phase pi / 2.
        KetMeasurement circular = new Interferometer(0.5, 0.5, Math.PI / 2).measurement();
        assertEquals(0.5, circular.probability(Interferometer.outcome(0, 1), PhotonKet.PLUS_I), 1e-12);
        assertEquals(0, circular.probability(Interferometer.outcome(1, 1), PhotonKet.PLUS_I), 1e-12);
    }

    @Test
    void drawnClicksOfTheInterferometerFollowItsProbabilities() {
        KetMeasurement measurement = new Interferometer(0.4, 0.7, 0.3).measurement();
        int[] counts = new int[6];
        PhotonKet state = PhotonKet.linear(0.5).shifted(0.7);
        for (int i = 0; i < PHOTONS; i++) {
            counts[new PhotonicQubit(state).measure(measurement, stream).orElseThrow()]++;
        }
        for (int k = 0; k < 6; k++) {
            assertShare(measurement.probability(k, state), counts[k]);
        }
    }

    @Test
    void impossibleProbabilitiesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mirror(1.1, 0, zero, stream));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Interferometer(0.5, -1, 0))
                .getMessage()
                .contains("-1"));
    }

    private static void send(Port port, PhotonKet state, int photons) {
        for (int i = 0; i < photons; i++) {
            port.arrive(new FlyingPhoton(new PhotonicQubit(state), 1550));
        }
    }

    private static void assertShare(double p, int count) {
        assertEquals(p, count / (double) PHOTONS, 4 * Math.sqrt(p * (1 - p) / PHOTONS));
    }
}
