package org.bellwire.scenarios.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.statistics.Estimate;

/**
 * What a run of all replications yields. Depends on nothing but the scenario, its seed and the version.
 *
 * @param replications in the order of their index
 * @param metrics mean and interval of each metric, by its name
 * @param sampling what the intervals were computed from
 */
public record RunResult(List<ReplicationResult> replications, Map<String, Estimate> metrics, SampleUnit sampling) {
    public RunResult {
        replications = List.copyOf(replications);
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }

    /** Simulated time of all replications together, ps. */
    public long simulated() {
        return replications.stream().mapToLong(ReplicationResult::simulated).sum();
    }

    /** Events of all replications together. */
    public long events() {
        return replications.stream().mapToLong(ReplicationResult::events).sum();
    }

    /** All requests, by replication and within one by the order of asking. */
    public List<RequestResult> requests() {
        return replications.stream().flatMap(one -> one.requests().stream()).toList();
    }

    public ProtocolCounts counts() {
        return replications.stream().map(ReplicationResult::counts).reduce(ProtocolCounts.NONE, ProtocolCounts::plus);
    }
}
