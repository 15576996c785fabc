package org.bellwire.scenarios.sampling.chain;

/** What trials are made of whatever the order of swapping, under the rules of {@link OrderedSteps}: one rounding operation a statement. */
final class StepParts {
    private StepParts() {}

    /** The number of a trial: its place in the batch, and that of the batch's first in two words. */
    static long number(int index, int low, int high) {
        long first = (low & 0xFFFFFFFFL) | (((long) high) << 32);
        return first + index;
    }

    /** The exponent of a pair's decay after it has waited for some time in two memories with their rates. */
    static double aged(double exponent, double wait, double here, double there) {
        double rate = here + there;
        double decay = rate * wait;
        return exponent + decay;
    }

    /** Writes what a pair's correlations say: the weights of the four Bell states, and the error rate of a key's bits at the sixth place after. */
    static void settle(double[] rows, int row, double x, double y, double z) {
        double up = 1.0 + z;
        double together = x + y;
        double sum = up + together;
        rows[row] = sum * 0.25;
        double less = up - together;
        rows[row + 1] = less * 0.25;
        double down = 1.0 - z;
        double apart = x - y;
        double more = down + apart;
        rows[row + 2] = more * 0.25;
        double least = down - apart;
        rows[row + 3] = least * 0.25;
        double right = x + z;
        double rate = right * 0.25;
        rows[row + 6] = 0.5 - rate;
    }
}
