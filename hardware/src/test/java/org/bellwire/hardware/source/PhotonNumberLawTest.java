package org.bellwire.hardware.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.junit.jupiter.api.Test;

class PhotonNumberLawTest {
    private static final List<PhotonNumberLaw> LAWS =
            List.of(new PoissonLaw(0.7), new ThermalLaw(0.7), new TwoModeThermalLaw(0.7), new SinglePhotonLaw(0.7));

    @Test
    void independentLossesLeaveTheSameFamily() {
        for (PhotonNumberLaw law : LAWS) {
            for (int k = 0; k < 4; k++) {
                double sum = 0;
                double choose = 1;
                for (int n = k; n < 200; n++) {
                    sum += law.probability(n) * choose * Math.pow(0.3, k) * Math.pow(0.7, n - k);
                    choose = choose * (n + 1) / (n + 1 - k);
                }
                assertEquals(sum, law.thinned(0.3).probability(k), 1e-12, law + " " + k);
            }
        }
    }

    @Test
    void someIsTheLawWithoutZero() {
        var stream = new RandomStreams(9, 0).stream("law", "number");
        int draws = 100_000;
        for (PhotonNumberLaw law : LAWS) {
            int[] counts = new int[100];
            for (int i = 0; i < draws; i++) {
                counts[law.drawSome(stream)]++;
            }
            assertEquals(0, counts[0]);
            for (int n = 1; n < 4; n++) {
                double p = law.probability(n) / (1 - law.silence());
                // Four standard errors: false alarm 6e-5.
                assertEquals(p, counts[n] / (double) draws, 4 * Math.sqrt(p * (1 - p) / draws) + 1e-15);
            }
        }
    }

    @Test
    void aSourceHoldsOnePulseAtATime() {
        Timeline timeline = new Timeline();
        List<Long> instants = new ArrayList<>();
        PulsedSource.start(
                timeline,
                new PulseClock(100, 1e8),
                10_000,
                new PoissonLaw(0.1),
                new RandomStreams(2, 0).stream("laser", "pulses"),
                (pulse, photons) -> {
                    assertEquals(100 + pulse * 10_000, timeline.now());
                    instants.add(timeline.now());
                });
        timeline.runUntil(Picoseconds.SECOND);
        double p = -Math.expm1(-0.1);
        assertEquals(10_000 * p, instants.size(), 4 * Math.sqrt(10_000 * p * (1 - p)));
    }

    @Test
    void impossibleMeansAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PoissonLaw(-1));
        assertThrows(IllegalArgumentException.class, () -> new ThermalLaw(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new SinglePhotonLaw(1.1));
    }
}
