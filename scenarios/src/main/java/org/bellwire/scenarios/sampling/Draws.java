package org.bellwire.scenarios.sampling;

/**
 * The luck of one trial, asked for in the order in which the trial needs it. A model that takes all its luck from here works with every
 * sampler: the sampler decides what stands behind.
 */
public interface Draws {
    /**
     * The next uniform number in (0, 1). Neither coins nor counts are to be made of it by hand: {@link #chance} and {@link #attempts} can be
     * tilted by importance sampling, this can not.
     */
    double uniform();

    /**
     * {@code true} with a probability, from one draw.
     *
     * @param probability in [0, 1]
     */
    boolean chance(double probability);

    /**
     * Attempts up to and including the first success, from one draw.
     *
     * @param probability of a success, in (0, 1]
     * @return from 1 on, as a number that may be beyond all whole ones
     */
    double attempts(double probability);

    /** What the uncertain parameter of that number is in this trial, in the parameter's unit. */
    double parameter(int index);
}
