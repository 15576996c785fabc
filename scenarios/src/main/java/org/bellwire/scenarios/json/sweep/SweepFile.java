package org.bellwire.scenarios.json.sweep;

import java.util.List;
import org.bellwire.scenarios.sweep.SweepPlan;

/**
 * A sweep as it was read.
 *
 * @param plan what to compute
 * @param documents the scenarios of its points
 * @param warnings of the scenarios, each once, for people
 */
public record SweepFile(SweepPlan plan, PointDocuments documents, List<String> warnings) {
    public SweepFile {
        warnings = List.copyOf(warnings);
    }
}
