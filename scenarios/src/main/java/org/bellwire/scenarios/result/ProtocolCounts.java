package org.bellwire.scenarios.result;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Attempts and successes of the three entanglement protocols in the whole network.
 *
 * @param generation attempts at an elementary pair; an attempt is one start of the heralding protocol
 * @param purification comparisons of two pairs
 * @param swapping Bell-state measurements at a router
 */
public record ProtocolCounts(AttemptCount generation, AttemptCount purification, AttemptCount swapping) {
    public static final ProtocolCounts NONE =
            new ProtocolCounts(AttemptCount.NONE, AttemptCount.NONE, AttemptCount.NONE);

    public ProtocolCounts plus(ProtocolCounts other) {
        return new ProtocolCounts(
                generation.plus(other.generation),
                purification.plus(other.purification),
                swapping.plus(other.swapping));
    }

    /** The counts by the names used in result files. */
    public Map<String, AttemptCount> byName() {
        Map<String, AttemptCount> counts = new LinkedHashMap<>();
        counts.put("generation", generation);
        counts.put("purification", purification);
        counts.put("swapping", swapping);
        return counts;
    }
}
