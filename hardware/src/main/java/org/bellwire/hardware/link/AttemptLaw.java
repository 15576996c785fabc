package org.bellwire.hardware.link;

/**
 * How an attempt ends when one pair of memories has the station to itself: nothing else reaches the detectors, and they
 * are ready whenever photons come.
 */
public interface AttemptLaw {

    /** Rounds of an attempt that succeeds, 1 or 2. */
    int rounds();

    /** Probability that the clicks of the first round let the attempt go on; of one round: that it succeeds. */
    double firstRound();

    /**
     * Probability that an attempt is heralded as a success, rightly or wrongly.
     *
     * @param gap from the first emission to the second, ps; storage noise strikes in between. Of no matter to one round
     */
    double success(long gap);

    /** Longest dead time of the detectors, ps: photons that come sooner after a click are not covered. */
    long deadTime();
}
