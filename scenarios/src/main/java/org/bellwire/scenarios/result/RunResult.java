package org.bellwire.scenarios.result;

import java.util.Collection;
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
 * @param gains by metric, the variance that independent replications would give over that of the estimate; empty where replications are
 *     independent and uncorrected
 * @param sampling what the intervals were computed from
 */
public record RunResult(
        List<ReplicationResult> replications,
        Map<String, Estimate> metrics,
        Map<String, Double> gains,
        SampleUnit sampling) {
    public RunResult {
        replications = List.copyOf(replications);
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
    }

    /**
     * Puts replications together.
     *
     * @param metrics names of the metrics
     * @param confidence of the intervals, in (0, 1)
     */
    public static RunResult of(
            List<ReplicationResult> replications,
            Collection<String> metrics,
            MetricEstimator estimator,
            double confidence) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, Double> gains = new LinkedHashMap<>();
        for (String name : metrics) {
            Estimate estimate = estimator.estimate(replications, name, confidence);
            estimates.put(name, estimate);
            if (estimator != MetricEstimator.PLAIN) {
                double plain = MetricEstimator.PLAIN
                        .estimate(replications, name, confidence)
                        .halfWidth();
                gains.put(name, Math.pow(plain / estimate.halfWidth(), 2));
            }
        }
        return new RunResult(replications, estimates, gains, estimator.unit(replications.size()));
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

    /** All operations, by replication and within one by their begin. */
    public List<OperationResult> operations() {
        return replications.stream().flatMap(one -> one.operations().stream()).toList();
    }

    /** All exchanges of keys, by replication and within one by their begin. */
    public List<KeyResult> exchanges() {
        return replications.stream().flatMap(one -> one.exchanges().stream()).toList();
    }

    /** All experiments with shared excitations, by replication and within one by their begin. */
    public List<ExperimentResult> experiments() {
        return replications.stream().flatMap(one -> one.experiments().stream()).toList();
    }

    public ProtocolCounts counts() {
        return replications.stream().map(ReplicationResult::counts).reduce(ProtocolCounts.NONE, ProtocolCounts::plus);
    }
}
