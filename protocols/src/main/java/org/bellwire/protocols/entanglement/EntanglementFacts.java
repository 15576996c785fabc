package org.bellwire.protocols.entanglement;

import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.observe.Topic;

/**
 * The topics that entanglement protocols publish on, looked up once for a network.
 *
 * @param generation ends of generation attempts
 * @param skipping attempts left out at sampled resolution
 * @param purification ends of purifications
 * @param swapping swaps
 */
public record EntanglementFacts(
        Topic<GenerationEnded> generation,
        Topic<AttemptsSkipped> skipping,
        Topic<PurificationEnded> purification,
        Topic<PairsSwapped> swapping) {

    /** The topics of one simulation. */
    public static EntanglementFacts of(Observations observations) {
        return new EntanglementFacts(
                observations.topic(GenerationEnded.class),
                observations.topic(AttemptsSkipped.class),
                observations.topic(PurificationEnded.class),
                observations.topic(PairsSwapped.class));
    }
}
