package org.bellwire.validation;

/**
 * A figure as the reference reports it.
 *
 * @param mean over its runs, rounded to six significant digits
 * @param standardError of the mean; not a number when the reference made a single run
 */
record Figure(double mean, double standardError) {

    /** Standard deviation of the rounding error of the mean. */
    double rounding() {
        double lastDigit = mean == 0 ? 0 : Math.pow(10, Math.floor(Math.log10(Math.abs(mean))) - 5);
        return lastDigit / Math.sqrt(12);
    }
}
