package org.bellwire.kernel.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import umontreal.ssj.randvar.NormalGen;
import umontreal.ssj.stat.Tally;

final class EstimateTest {
    private static final double[] ONE_TO_FIVE = {1, 2, 3, 4, 5};

    /** Quantiles of Student's law with 4 degrees of freedom from tables; s = √2.5. */
    @ParameterizedTest
    @CsvSource({"0.90, 2.131846786", "0.95, 2.776445105", "0.99, 4.604094871"})
    void theHalfWidthIsStudents(double confidence, double quantile) {
        Estimate estimate = Estimate.ofMean(ONE_TO_FIVE, confidence);
        assertEquals(3.0, estimate.mean(), 1e-15);
        assertEquals(quantile * Math.sqrt(2.5 / 5), estimate.halfWidth(), 1e-9);
        assertEquals(confidence, estimate.confidence());
        assertEquals(5, estimate.count());
    }

    @Test
    void aTallyGivesTheSameAsItsValues() {
        Tally tally = new Tally();
        for (double value : ONE_TO_FIVE) {
            tally.add(value);
        }
        assertEquals(Estimate.ofMean(ONE_TO_FIVE, 0.95), Estimate.ofMean(tally, 0.95));
    }

    @Test
    void equalValuesLeaveNoDoubt() {
        assertEquals(new Estimate(0.1, 0, 0.95, 3), Estimate.ofMean(new double[] {0.1, 0.1, 0.1}, 0.95));
    }

    @Test
    void ofNothingOrOneThingLittleIsKnown() {
        assertEquals(new Estimate(Double.NaN, Double.POSITIVE_INFINITY, 0.95, 0), Estimate.ofMean(new double[0], 0.95));
        assertEquals(new Estimate(7, Double.POSITIVE_INFINITY, 0.95, 1), Estimate.ofMean(new double[] {7}, 0.95));
    }

    @Test
    void theIntervalIncludesItsEnds() {
        Estimate estimate = new Estimate(2, 0.5, 0.95, 10);
        assertEquals(1.5, estimate.lower());
        assertEquals(2.5, estimate.upper());
        assertTrue(estimate.covers(1.5));
        assertTrue(estimate.covers(2.5));
        assertFalse(estimate.covers(2.51));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 95, Double.NaN})
    void aConfidenceLiesBetweenZeroAndOne(double confidence) {
        assertThrows(IllegalArgumentException.class, () -> Estimate.ofMean(ONE_TO_FIVE, confidence));
    }

    /** 4000 intervals, covered binomially; five standard deviations: false alarm 6e-7 were the seed not fixed. */
    @Test
    void intervalsCoverTheMeanAsOftenAsTheySay() {
        CounterStream stream = new RandomStreams(1, 0).stream("statistics", "coverage");
        int intervals = 4_000;
        int covered = 0;
        for (int i = 0; i < intervals; i++) {
            double[] values = new double[6];
            for (int k = 0; k < values.length; k++) {
                values[k] = NormalGen.nextDouble(stream, 10, 3);
            }
            covered += Estimate.ofMean(values, 0.9).covers(10) ? 1 : 0;
        }
        assertEquals(0.9 * intervals, covered, 5 * Math.sqrt(intervals * 0.9 * 0.1));
    }
}
