package org.bellwire.protocols.resource;

import java.util.function.Consumer;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.cutoff.NoCutoff;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;

/** Sees to it that no pair waits for use beyond its cutoff. */
interface CutoffWatch {

    /** Watches nothing: pairs wait as long as they last. */
    CutoffWatch NONE = new CutoffWatch() {
        @Override
        public void observe(MemoryRecord record) {}

        @Override
        public boolean isOver(MemoryRecord record) {
            return false;
        }
    };

    /** @param consequence for a pair that has reached its cutoff */
    static CutoffWatch of(
            CutoffPolicy policy,
            FidelityEstimator estimator,
            Timeline timeline,
            MemoryManager memories,
            Consumer<MemoryRecord> consequence) {
        return policy instanceof NoCutoff
                ? NONE
                : new DeadlineWatch(policy, estimator, timeline, memories.size(), consequence);
    }

    /** The memory's record has changed. */
    void observe(MemoryRecord record);

    /** Whether the pair in a memory is beyond the cutoff now. */
    boolean isOver(MemoryRecord record);
}
