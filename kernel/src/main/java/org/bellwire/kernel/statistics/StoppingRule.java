package org.bellwire.kernel.statistics;

/**
 * When to stop adding observations: once an interval is narrow enough. Observations come in rounds, each half as many again as there are,
 * and a decision is taken only between rounds, so that the outcome does not depend on who finishes first.
 *
 * <p>Looking again and again lets an interval cover the true mean slightly less often than its confidence says (Chow and Robbins, Annals of
 * Mathematical Statistics 36, 1965); the first round of at least {@value #FIRST_ROUND} keeps the loss small.
 *
 * @param relativeHalfWidth wanted half-width as a share of the mean's magnitude, above 0
 * @param confidence of the intervals, in (0, 1)
 * @param most observations after which to stop anyway, at least 2
 */
public record StoppingRule(double relativeHalfWidth, double confidence, int most) {
    /** Observations before the first decision. */
    public static final int FIRST_ROUND = 30;

    public StoppingRule {
        require(relativeHalfWidth > 0, "relative half-width " + relativeHalfWidth + "; it must be above 0");
        require(confidence > 0 && confidence < 1, "confidence " + confidence + "; it must be between 0 and 1");
        require(most >= 2, "at most " + most + " observations; at least 2 make an interval");
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }

    /** Whether an estimate is narrow enough. */
    public boolean isMetBy(Estimate estimate) {
        return estimate.halfWidth() <= relativeHalfWidth * Math.abs(estimate.mean());
    }

    /** Observations at the end of the round that follows so many. */
    public int roundAfter(int observations) {
        long next = Math.max(FIRST_ROUND, (3L * observations + 1) / 2);
        return (int) Math.min(most, next);
    }
}
