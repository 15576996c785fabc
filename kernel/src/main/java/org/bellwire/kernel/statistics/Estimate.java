package org.bellwire.kernel.statistics;

import umontreal.ssj.probdist.StudentDist;
import umontreal.ssj.stat.Tally;

/**
 * A mean with its confidence interval, mean ± half-width.
 *
 * <p>Of no observations the mean is not a number; of fewer than two nothing is known about the spread, and the half-width is
 * infinite.
 *
 * @param halfWidth half the length of the interval, in the unit of the mean
 * @param confidence probability that such an interval covers the true mean, in (0, 1), e.g. 0.95
 * @param count number of observations
 */
public record Estimate(double mean, double halfWidth, double confidence, long count) {
    public Estimate {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + " is negative");
        }
    }

    /**
     * The mean of independent observations, with Student's interval t<sub>n-1</sub> s / √n.
     *
     * <p>Exact for normal observations, and close for others once there are some dozens.
     */
    public static Estimate ofMean(Tally tally, double confidence) {
        int count = tally.numberObs();
        if (count == 0) {
            return new Estimate(Double.NaN, Double.POSITIVE_INFINITY, confidence, 0);
        }
        if (count == 1) {
            return new Estimate(tally.average(), Double.POSITIVE_INFINITY, confidence, 1);
        }
        double quantile = StudentDist.inverseF(count - 1, 0.5 + 0.5 * confidence);
        double halfWidth = quantile * tally.standardDeviation() / Math.sqrt(count);
        return new Estimate(tally.average(), halfWidth, confidence, count);
    }

    /** The same of listed observations. */
    public static Estimate ofMean(double[] values, double confidence) {
        Tally tally = new Tally();
        for (double value : values) {
            tally.add(value);
        }
        return ofMean(tally, confidence);
    }

    /** The same spread around another mean. */
    Estimate around(double otherMean) {
        return new Estimate(otherMean, halfWidth, confidence, count);
    }

    public double lower() {
        return mean - halfWidth;
    }

    public double upper() {
        return mean + halfWidth;
    }

    /** Whether a value lies in the interval, its ends included. */
    public boolean covers(double value) {
        return Math.abs(value - mean) <= halfWidth;
    }
}
