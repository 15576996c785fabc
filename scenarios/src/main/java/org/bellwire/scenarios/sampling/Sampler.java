package org.bellwire.scenarios.sampling;

import org.bellwire.kernel.catalog.Model;
import org.bellwire.topologies.json.Members;

/**
 * A way to spend trials: which random numbers to use, what an outcome weighs, and what the estimate and its error are. An open set: providers
 * are found by ServiceLoader and named in files as {@code "sampler": {"type": NAME, ...}}.
 */
public interface Sampler extends Model {
    /**
     * Reads the sampler's settings.
     *
     * @param members of the object {@code sampler}; what is wrong is reported there, not thrown. Unknown keys are refused by the caller
     */
    Method read(Members members);

    /** A sampler with its settings. */
    @FunctionalInterface
    interface Method {
        /**
         * Spends about {@link Study#trials()} trials.
         *
         * @throws UnsuitableStudyException if this sampler can do nothing for such a study
         */
        Estimates estimate(Study study);
    }
}
