package org.bellwire.scenarios.result;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.RatioSample;

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

    /**
     * Puts replications together. The samples of one alone are its requests; of several, each replication is one, with the sums of its
     * requests, so that a metric stays a mean over requests however many of them a replication has.
     *
     * @param metrics names of the metrics
     * @param confidence of the intervals, in (0, 1)
     */
    public static RunResult of(List<ReplicationResult> replications, Collection<String> metrics, double confidence) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        metrics.forEach(name -> estimates.put(name, sample(replications, name).estimate(confidence)));
        boolean single = replications.size() == 1;
        return new RunResult(replications, estimates, single ? SampleUnit.REQUESTS : SampleUnit.REPLICATIONS);
    }

    private static RatioSample sample(List<ReplicationResult> replications, String metric) {
        List<RatioSample> samples =
                replications.stream().map(one -> one.samples().get(metric)).toList();
        return samples.size() == 1
                ? samples.get(0)
                : RatioSample.of(samples.stream().map(RatioSample::total).toList());
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
