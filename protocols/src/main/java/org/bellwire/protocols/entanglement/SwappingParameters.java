package org.bellwire.protocols.entanglement;

/**
 * How well a router swaps, beside its gate and measurement fidelities.
 *
 * @param successProbability probability that the Bell-state measurement works, 0 to 1 (one half for linear optics)
 */
public record SwappingParameters(double successProbability) {

    /** A measurement that always works. */
    public static final SwappingParameters STANDARD = new SwappingParameters(1);

    /** @throws IllegalArgumentException if the probability is not in 0 to 1 */
    public SwappingParameters {
        if (!(successProbability >= 0 && successProbability <= 1)) {
            throw new IllegalArgumentException(
                    "success probability of swapping (" + successProbability + ") must be between 0 and 1");
        }
    }
}
