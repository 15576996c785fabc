package org.bellwire.hardware.detector;

import static org.bellwire.hardware.state.Shares.assertShare;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class DetectorTest {
    private final Timeline timeline = new Timeline();
    private final List<Long> clicks = new ArrayList<>();

    private Detector detector(DetectorParameters parameters) {
        return new Detector(
                timeline, new RandomStreams(2, 0), "s.detector[0]", 0, parameters, (number, time) -> clicks.add(time));
    }

    @Test
    void aDeadTimeOfTenPicosecondsDropsWhatComesWithin() {
        Detector detector = detector(new DetectorParameters(1, 0, 1e11, 1));
        int[] instants = {0, 20, 40, 45, 51};
        int[] counts = {1, 2, 3, 3, 4};
        List<Integer> seen = new ArrayList<>();
        for (int instant : instants) {
            timeline.at(instant, () -> {
                detector.detect();
                seen.add(clicks.size());
            });
        }
        timeline.runUntil(100);
        for (int i = 0; i < counts.length; i++) {
            assertEquals(counts[i], seen.get(i));
        }
    }

    /** Light of 5 MHz and 20 ns: r / (1 + r tau). */
    @Test
    void deadTimeThinsPoissonianLightByTheLawOfANonParalyzableDetector() {
        Detector detector = detector(new DetectorParameters(1, 0, 50e6, 1));
        CounterStream gaps = new RandomStreams(5, 0).stream("light", "gaps");
        double seconds = 0.02;
        for (double at = 0; at < seconds; at -= Math.log(gaps.nextDouble()) / 5e6) {
            timeline.at(Picoseconds.ofSeconds(at), detector::detect);
        }
        timeline.runUntil(Picoseconds.SECOND);
        // A renewal process: the variance of the count is r t / (1 + r tau)^3. Four deviations, false alarm 6e-5.
        assertEquals(4.545454e6, clicks.size() / seconds, 4 * Math.sqrt(5e6 * seconds / Math.pow(1.1, 3)) / seconds);
    }

    @Test
    void theEndOfTheDeadTimeIsStillDead() {
        Detector detector = detector(new DetectorParameters(1, 0, 1e11, 1));
        for (int instant : new int[] {0, 10, 21}) {
            timeline.at(instant, detector::detect);
        }
        timeline.runUntil(100);
        assertEquals(List.of(0L, 21L), clicks);
    }

    @Test
    void reportedTimesAreMultiplesOfTheResolution() {
        Detector detector = detector(new DetectorParameters(1, 0, 1e12, 233));
        for (int i = 0; i < 1_000; i++) {
            timeline.at(i * 1_001L, detector::detect);
        }
        timeline.runUntil(Picoseconds.SECOND);
        assertEquals(1_000, clicks.size());
        for (int i = 0; i < clicks.size(); i++) {
            assertEquals(0, clicks.get(i) % 233);
            assertTrue(Math.abs(clicks.get(i) - i * 1_001L) <= 116);
        }
    }

    @Test
    void reportedTimesRoundHalvesToEvenMultiples() {
        assertEquals(0, Detector.nearestMultiple(75, 150));
        assertEquals(300, Detector.nearestMultiple(225, 150));
        assertEquals(150, Detector.nearestMultiple(76, 150));
        assertEquals(150, Detector.nearestMultiple(224, 150));
        assertEquals(7, Detector.nearestMultiple(7, 1));
    }

    @Test
    void photonsAreSeenWithTheEfficiency() {
        Detector detector = detector(new DetectorParameters(0.3, 0, 1e12, 1));
        int photons = 20_000;
        for (int i = 0; i < photons; i++) {
            timeline.at(i * 10L, detector::detect);
        }
        timeline.runUntil(Picoseconds.SECOND);
        assertShare(0.3, clicks.size(), photons);
    }

    @Test
    void darkCountsComeAtTheirRate() {
        detector(new DetectorParameters(1, 100, 25e6, 150));
        timeline.runUntil(100 * Picoseconds.SECOND);
        // Poisson with mean 10,000: five standard deviations, false alarm 6e-7.
        assertEquals(10_000, clicks.size(), 500);
    }

    @Test
    void withoutDarkCountsNothingIsScheduled() {
        detector(DetectorParameters.STANDARD);
        assertEquals(0, timeline.pending());
    }

    @Test
    void deadTimesRoundUp() {
        assertEquals(40_000, DetectorParameters.STANDARD.deadTime());
        assertEquals(333_333_333_334L, new DetectorParameters(1, 0, 3, 1).deadTime());
    }

    @Test
    void impossibleDetectorsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new DetectorParameters(1.1, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DetectorParameters(1, -1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new DetectorParameters(1, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new DetectorParameters(1, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new DetectorParameters(Double.NaN, 0, 1, 1));
    }
}
