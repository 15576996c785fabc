package org.bellwire.hardware.optics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.photon.PairBasis;
import org.bellwire.hardware.photon.PhotonKet;
import org.bellwire.hardware.photon.PhotonicQubit;
import org.bellwire.hardware.state.BellState;
import org.bellwire.hardware.state.fock.FockDensity;
import org.bellwire.hardware.state.fock.Interference;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

/** Statistical comparisons are within four standard errors: false alarm 6e-5 each. */
class BellStateAnalyzerTest {
    private static final int TRIALS = 20_000;
    private static final List<BellState> ORDER = List.of(BellState.values());
    private static final double R = Math.sqrt(0.5);

    private final CounterStream stream = new RandomStreams(8, 0).stream("analyzer", "interference");

    @Test
    void psiStatesAreToldApartAndPhiStatesAreSilent() {
        BellStateAnalyzer analyzer = new BellStateAnalyzer(AnalyzerParameters.IDEAL, stream);
        double[][] states = {{R, 0, 0, R}, {R, 0, 0, -R}, {0, R, R, 0}, {0, R, -R, 0}};
        for (BellState state : BellState.values()) {
            for (int i = 0; i < 100; i++) {
                PhotonicQubit[] pair = pair(states[ORDER.indexOf(state)]);
                var heralded = BellStateAnalyzer.heralded(analyzer.analyze(pair[0], pair[1], 1, 1));
                assertEquals(state.error().flipsBit(), heralded.isPresent());
                heralded.ifPresent(found -> assertEquals(state, found));
            }
        }
    }

    /** A source, a fiber or an arm that flips phases makes the one Psi state of the other, in time bins as in polarization. */
    @Test
    void aPhaseErrorOfOnePhotonIsReadAsTheOtherPsiState() {
        BellStateAnalyzer analyzer = new BellStateAnalyzer(AnalyzerParameters.IDEAL, stream);
        double error = 0.2;
        int flipped = 0;
        for (int i = 0; i < TRIALS; i++) {
            PhotonicQubit[] pair = pair(0, R, R, 0);
            if (stream.chance(error)) {
                pair[i % 2].shiftPhase(Math.PI);
            }
            var found = BellStateAnalyzer.heralded(analyzer.analyze(pair[0], pair[1], 1, 1));
            flipped += found.orElseThrow() == BellState.PSI_MINUS ? 1 : 0;
        }
        assertShare(error, flipped, TRIALS);
    }

    @Test
    void coincidencesOfEqualPhotonsDipWithTheOverlap() {
        for (double overlap : new double[] {0, 0.6, 1}) {
            BellStateAnalyzer analyzer = new BellStateAnalyzer(new AnalyzerParameters(1, 0, overlap), stream);
            int coincidences = 0;
            for (int i = 0; i < TRIALS; i++) {
                int clicks =
                        analyzer.analyze(new PhotonicQubit(PhotonKet.ZERO), new PhotonicQubit(PhotonKet.ZERO), 1, 1);
                coincidences += (clicks & 0b0011) != 0 && (clicks & 0b1100) != 0 ? 1 : 0;
            }
            assertShare((1 - overlap * overlap) / 2, coincidences, TRIALS);
        }
    }

    @Test
    void theDipIsAGaussianOfTheDelay() {
        assertEquals(1, AnalyzerParameters.overlapOfGaussians(0, 50), 1e-15);
        double nu = AnalyzerParameters.overlapOfGaussians(100, 50);
        // Overlap integral of exp(-t^2 / (4 s^2)) with itself shifted, by the midpoint rule.
        double product = 0;
        double norm = 0;
        for (double t = -1000; t < 1000; t += 0.5) {
            product += Math.exp(-(t * t + (t - 100) * (t - 100)) / 10_000);
            norm += Math.exp(-2 * t * t / 10_000);
        }
        assertEquals(product / norm, nu, 1e-9);
    }

    @Test
    void swappingHeraldsHalfOfThePairsWithTheFidelityOfTheVisibility() {
        double visibility = 0.81;
        BellStateAnalyzer analyzer = new BellStateAnalyzer(new AnalyzerParameters(1, 0, 0.9), stream);
        int heralds = 0;
        int good = 0;
        for (int i = 0; i < TRIALS; i++) {
            PhotonicQubit[] left = pair(R, 0, 0, R);
            PhotonicQubit[] right = pair(R, 0, 0, R);
            var herald = BellStateAnalyzer.heralded(analyzer.analyze(left[1], right[1], 1, 1));
            if (herald.isPresent()) {
                heralds++;
                int found = PhotonicQubit.measure(left[0], right[0], PairBasis.BELL, stream);
                good += ORDER.get(found) == herald.get() ? 1 : 0;
            }
        }
        assertShare(0.5, heralds, TRIALS);
        assertShare((1 + visibility) / 2, good, heralds);
    }

    /**
     * By the number of modes that photons light: none (any of 4 pairs of dark clicks heralds), one (2 of the 3 others make a herald
     * with a dark click), two that herald. Two photons in one mode leave a Phi state, which no herald means.
     */
    @Test
    void lossesAndDarkCountsGiveTheRateAndFidelityOfTheClosedForm() {
        double a = 0.3;
        double b = 0.5;
        double dark = 0.02;
        double detector = 0.8;
        double visibility = 0.81;
        double both = a * b * detector * detector;
        double oneDetected = detector * (a + b - 2 * a * b * detector);
        double oneMode = oneDetected + both * (visibility / 2 + (1 - visibility) / 4);
        double none = (1 - a * detector) * (1 - b * detector);
        double unlit = (1 - dark) * (1 - dark);
        double p = unlit * (both / 2 + 2 * dark * oneMode + 4 * dark * dark * none);
        double fidelity =
                unlit * (both / 2 * (1 + visibility) / 2 + 2 * dark * oneDetected / 4 + dark * dark * none) / p;
        BellStateAnalyzer analyzer = new BellStateAnalyzer(new AnalyzerParameters(detector, dark, 0.9), stream);
        int heralds = 0;
        int good = 0;
        int trials = 8 * TRIALS;
        for (int i = 0; i < trials; i++) {
            PhotonicQubit[] left = pair(R, 0, 0, R);
            PhotonicQubit[] right = pair(R, 0, 0, R);
            var herald = BellStateAnalyzer.heralded(analyzer.analyze(left[1], right[1], a, b));
            if (herald.isPresent()) {
                heralds++;
                int found = PhotonicQubit.measure(left[0], right[0], PairBasis.BELL, stream);
                good += ORDER.get(found) == herald.get() ? 1 : 0;
            }
        }
        assertShare(p, heralds, trials);
        assertShare(fidelity, good, heralds);
    }

    @Test
    void presenceOfOnePhotonIsReadAsTheFockStatesSay() {
        double overlap = 0.7;
        double[] state = {0.5, 0.6, 0.4, Math.sqrt(1 - 0.25 - 0.36 - 0.16)};
        double[] expected = FockDensity.pure(1, 2, state)
                .probabilities(new Interference(1, 0.8, 0.8, 0.05, overlap, 0).povm(), 0, 1);
        PresenceAnalyzer analyzer = new PresenceAnalyzer(new AnalyzerParameters(0.8, 0.05, overlap), stream);
        int[] counts = new int[4];
        for (int i = 0; i < TRIALS; i++) {
            PhotonicQubit[] pair = pair(state);
            counts[analyzer.analyze(pair[0], pair[1])]++;
        }
        for (int outcome = 0; outcome < 4; outcome++) {
            assertShare(expected[outcome], counts[outcome], TRIALS);
            assertEquals(PresenceAnalyzer.heralded(outcome), Interference.heralded(outcome));
        }
    }

    private static PhotonicQubit[] pair(double... amplitudes) {
        PhotonicQubit[] pair = {new PhotonicQubit(PhotonKet.ZERO), new PhotonicQubit(PhotonKet.ZERO)};
        PhotonicQubit.entangle(pair[0], pair[1], amplitudes);
        return pair;
    }

    private static void assertShare(double p, int count, int of) {
        assertTrue(of > 0);
        assertEquals(p, count / (double) of, 4 * Math.sqrt(p * (1 - p) / of) + 1e-12);
    }
}
