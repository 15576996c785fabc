package org.bellwire.hardware.detector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

/** Statistical comparisons are within four standard errors: false alarm 6e-5 each. */
class CountingDetectorTest {
    private static final int PULSES = 20_000;

    private final Timeline timeline = new Timeline();
    private final List<Long> times = new ArrayList<>();
    private final int[] counts = new int[4];

    @Test
    void photonsAreCountedBinomially() {
        shine(new DetectorParameters(0.6, 0, 1e9, 1), Imperfections.NONE, 2);
        assertShare(0.48, counts[1]);
        assertShare(0.36, counts[2]);
    }

    @Test
    void jitterSpreadsTheReportedTimes() {
        shine(new DetectorParameters(1, 0, 1e9, 1), new Imperfections(100, 0, 1), 1);
        double squares = 0;
        for (int i = 0; i < PULSES; i++) {
            double error = times.get(i) - (i + 1) * 1e6;
            squares += error * error;
        }
        // The variance of n normal squares has the relative error sqrt(2 / n).
        assertEquals(1, squares / PULSES / 1e4, 4 * Math.sqrt(2.0 / PULSES));
    }

    @Test
    void aClickIsFollowedByAfterpulsesThatMayFollowEachOther() {
        shine(new DetectorParameters(1, 0, 1e10, 1), new Imperfections(0, 0.2, 20_000), 1);
        // 1 / (1 - p), less those within the dead time of 100 ps: a share of 1 - e^(-1/200).
        double p = 0.2 * Math.exp(-100 / 20_000.0);
        assertEquals(PULSES / (1 - p), times.size(), 4 * Math.sqrt(PULSES * p / Math.pow(1 - p, 3)));
    }

    @Test
    void darkCountsAreAPoissonProcess() {
        detector(new DetectorParameters(1, 100, 25e6, 150), Imperfections.NONE);
        timeline.runUntil(100 * Picoseconds.SECOND);
        assertEquals(10_000, counts[0], 400);
    }

    private CountingDetector detector(DetectorParameters parameters, Imperfections imperfections) {
        return new CountingDetector(
                timeline,
                new RandomStreams(3, 0),
                "detector",
                0,
                parameters,
                imperfections,
                (detector, time, photons) -> {
                    times.add(time);
                    counts[photons]++;
                });
    }

    private void shine(DetectorParameters parameters, Imperfections imperfections, int photons) {
        CountingDetector detector = detector(parameters, imperfections);
        for (int i = 1; i <= PULSES; i++) {
            timeline.at(i * Picoseconds.MICROSECOND, () -> detector.receive(photons));
        }
        timeline.runUntil(Picoseconds.SECOND);
    }

    private static void assertShare(double p, int count) {
        assertEquals(p, count / (double) PULSES, 4 * Math.sqrt(p * (1 - p) / PULSES));
    }
}
