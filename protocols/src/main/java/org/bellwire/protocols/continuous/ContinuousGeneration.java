package org.bellwire.protocols.continuous;

import org.bellwire.kernel.catalog.Model;

/** How a network makes pairs ahead of requests; an open set, found by name. */
public interface ContinuousGeneration extends Model {

    /**
     * The same with the values that a user has given for its {@link #parameters()}. The unit of a parameter says what it is: {@code s} for
     * times, {@value ContinuousSettings#WORD}, {@value ContinuousSettings#TRUTH}, or else a number.
     *
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    default ContinuousGeneration with(ContinuousSettings settings) {
        return this;
    }

    /** Whether any pairs are made ahead of requests. */
    default boolean makesPairs() {
        return true;
    }

    /** What one router runs. */
    ContinuousProtocol on(ContinuousHost host);
}
