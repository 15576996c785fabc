package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.entanglement.AttemptsSkipped;
import org.bellwire.protocols.entanglement.GenerationEnded;
import org.bellwire.protocols.entanglement.PairsSwapped;
import org.bellwire.protocols.entanglement.PurificationEnded;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ProtocolCounts;

/** Counts the attempts and successes of the entanglement protocols in one replication. */
final class ProtocolTally {
    private AttemptCount generation = AttemptCount.NONE;
    private AttemptCount purification = AttemptCount.NONE;
    private AttemptCount swapping = AttemptCount.NONE;

    ProtocolTally(Observations observations) {
        observations.listen(GenerationEnded.class, fact -> generation = generation.with(fact.succeeded()));
        observations.listen(AttemptsSkipped.class, fact -> generation = generation.withFailures(fact.count()));
        observations.listen(PurificationEnded.class, fact -> purification = purification.with(fact.succeeded()));
        observations.listen(PairsSwapped.class, fact -> swapping = swapping.with(fact.succeeded()));
    }

    /** Forgets what was counted so far. */
    void clear() {
        generation = AttemptCount.NONE;
        purification = AttemptCount.NONE;
        swapping = AttemptCount.NONE;
    }

    ProtocolCounts counts() {
        return new ProtocolCounts(generation, purification, swapping);
    }
}
