package org.bellwire.scenarios.sweep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.result.ProtocolCounts;

/**
 * What one task yields. Depends on nothing but the scenario of the point, the replication and the version.
 *
 * @param seed that the point's scenario was run with
 * @param simulated simulated time, ps
 * @param events events executed
 * @param metrics sums of each metric of the plan, by its name
 */
public record SweepRow(
        SweepTask task, long seed, long simulated, long events, ProtocolCounts counts, Map<String, Unit> metrics) {
    public SweepRow {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
