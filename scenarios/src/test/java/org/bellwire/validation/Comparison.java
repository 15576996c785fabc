package org.bellwire.validation;

import umontreal.ssj.stat.Tally;

/**
 * One figure of ours beside the reference's.
 *
 * @param figure its name
 * @param ours mean of our replications
 * @param ourError its standard error
 * @param theirs as reported
 * @param theirError standard error of theirs, rounding included
 */
record Comparison(String figure, double ours, double ourError, Figure theirs, double theirError) {

    /** Relative difference up to which figures without spread count as equal: theirs have six digits. */
    private static final double PRINTED = 1e-6;

    /**
     * Where the reference reports no standard error, or none above zero because a discrete figure came out the same in
     * its few runs, the spread of our replications stands in for that of theirs.
     */
    static Comparison of(String figure, Tally ours, Figure theirs, int theirRuns) {
        double deviation = ours.numberObs() > 1 ? ours.standardDeviation() : 0;
        double error = theirs.standardError() > 0 ? theirs.standardError() : deviation / Math.sqrt(theirRuns);
        return new Comparison(
                figure,
                ours.average(),
                deviation / Math.sqrt(ours.numberObs()),
                theirs,
                Math.hypot(error, theirs.rounding()));
    }

    double difference() {
        return ours - theirs.mean();
    }

    /** Difference in joint standard errors; 0 when it is no more than rounding. */
    double z() {
        boolean equal = Math.abs(difference()) <= PRINTED * Math.abs(theirs.mean());
        return equal ? 0 : difference() / Math.hypot(ourError, theirError);
    }

    boolean agreesWithin(double jointErrors) {
        return Math.abs(z()) <= jointErrors;
    }

    @Override
    public String toString() {
        return "%s: ours %.6g ± %.2g, theirs %.6g ± %.2g, z = %.2f"
                .formatted(figure, ours, ourError, theirs.mean(), theirError, z());
    }
}
