package org.bellwire.kernel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.junit.jupiter.api.Test;
import umontreal.ssj.randvar.NormalGen;

class ControlledRatioTest {
    // Y = 30 + 4 C + noise of deviation 1, X = 10: the control explains 16 of 17 parts of the variance.
    private static Estimate estimate(int units, long seed, int useless, List<double[]> controls, List<Unit> sample) {
        CounterStream luck = new RandomStreams(seed, 0).stream("test", "normal");
        for (int n = 0; n < units; n++) {
            double[] row = new double[1 + useless];
            row[0] = NormalGen.nextDouble(luck, 0, 1);
            controls.add(row);
            sample.add(new Unit(30 + 4 * row[0] + NormalGen.nextDouble(luck, 0, 1), 10));
        }
        return ControlledRatio.of(RatioSample.of(sample), controls, 0.95);
    }

    @Test
    void aControlTakesItsShareOfTheVarianceAway() {
        List<Unit> sample = new ArrayList<>();
        Estimate controlled = estimate(2000, 1, 0, new ArrayList<>(), sample);
        Estimate plain = RatioSample.of(sample).estimate(0.95);
        assertEquals(17, Math.pow(plain.halfWidth() / controlled.halfWidth(), 2), 2);
        // Four standard errors: 1 / 10 / sqrt(2000).
        assertEquals(3, controlled.mean(), 4 * 0.1 / Math.sqrt(2000));
    }

    /** 400 intervals of 95 %: fewer than 366 or more than 394 would cover once in 1,000 times. */
    @Test
    void intervalsCover() {
        int covered = 0;
        for (int seed = 0; seed < 400; seed++) {
            Estimate estimate = estimate(30, seed, 0, new ArrayList<>(), new ArrayList<>());
            covered += Math.abs(estimate.mean() - 3) <= estimate.halfWidth() ? 1 : 0;
        }
        assertTrue(covered >= 366 && covered <= 394, "covered " + covered);
    }

    @Test
    void controlsThatDoNotVaryAndSmallSamplesChangeNothing() {
        List<Unit> few = new ArrayList<>();
        Estimate small = estimate(8, 1, 0, new ArrayList<>(), few);
        assertEquals(RatioSample.of(few).estimate(0.95), small);

        List<Unit> many = new ArrayList<>();
        List<double[]> controls = new ArrayList<>();
        Estimate with = estimate(50, 1, 3, controls, many);
        List<double[]> first =
                controls.stream().map(row -> new double[] {row[0]}).toList();
        assertEquals(ControlledRatio.of(RatioSample.of(many), first, 0.95), with);
        List<double[]> none = controls.stream().map(row -> new double[1]).toList();
        assertEquals(RatioSample.of(many).estimate(0.95), ControlledRatio.of(RatioSample.of(many), none, 0.95));
    }
}
