package org.bellwire.kernel.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import umontreal.ssj.probdist.StudentDist;
import umontreal.ssj.stat.Tally;
import umontreal.ssj.stat.list.lincv.ListOfTalliesWithCV;

/**
 * A ratio of means, corrected by control variates: quantities C of every unit whose means are zero. The ratio's influences (see {@link
 * RatioSample}) are regressed on the controls, and what the controls explain is taken away: r - &beta;'C&#772;, with the variance of the rest
 * (Lavenberg and Welch 1981; SSJ's {@code lincv}). Estimating &beta; costs one degree of freedom a control, and a bias of order 1/n.
 */
public final class ControlledRatio {
    // Below that the estimated coefficients cost more than they bring.
    private static final int LEAST_FREEDOM = 10;

    private ControlledRatio() {}

    /**
     * The corrected ratio; the plain one if there are too few units, or no control that varies.
     *
     * @param controls a row a unit
     */
    public static Estimate of(RatioSample sample, List<double[]> controls, double confidence) {
        double[] influences = sample.influences();
        int[] varying = varying(controls);
        int freedom = influences.length - varying.length - 1;
        Estimate plain = sample.estimate(confidence);
        if (varying.length == 0 || freedom < LEAST_FREEDOM || !Double.isFinite(plain.mean())) {
            return plain;
        }
        ListOfTalliesWithCV<Tally> tallies = ListOfTalliesWithCV.createWithTally(1, varying.length);
        for (int n = 0; n < influences.length; n++) {
            double[] row = controls.get(n);
            tallies.add(
                    influences[n],
                    Arrays.stream(varying).mapToDouble(i -> row[i]).toArray());
        }
        tallies.estimateBeta();
        double variance = tallies.covarianceWithCV(0, 0) * (influences.length - 1) / freedom;
        double halfWidth = StudentDist.inverseF(freedom, 0.5 + confidence / 2)
                * Math.sqrt(Math.max(0, variance) / influences.length);
        return new Estimate(plain.mean() + tallies.averageWithCV(0), halfWidth, confidence, influences.length);
    }

    // A control that is the same in all units, or a multiple of an earlier one, explains nothing.
    private static int[] varying(List<double[]> controls) {
        int count = controls.isEmpty() ? 0 : controls.get(0).length;
        return IntStream.range(0, count)
                .filter(i ->
                        controls.stream().mapToDouble(row -> row[i]).distinct().count() > 1)
                .toArray();
    }
}
