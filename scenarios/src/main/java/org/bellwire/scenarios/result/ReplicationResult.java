package org.bellwire.scenarios.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.statistics.RatioSample;

/**
 * What one replication yields.
 *
 * @param index from 0
 * @param simulated simulated time, ps
 * @param events events executed
 * @param operations of applications that make states, in the order in which they were begun
 * @param exchanges of applications that make keys, in the order in which they began
 * @param experiments of applications that share excitations, in the order in which they began
 * @param counts attempts after the warm-up
 * @param controls quantities whose mean over replications is zero; empty where none were asked for
 * @param samples of each metric, by its name; of requests whose window began after the warm-up
 */
public record ReplicationResult(
        int index,
        long simulated,
        long events,
        List<RequestResult> requests,
        List<OperationResult> operations,
        List<KeyResult> exchanges,
        List<ExperimentResult> experiments,
        ProtocolCounts counts,
        Map<String, RatioSample> samples,
        List<Double> controls) {
    public ReplicationResult {
        requests = List.copyOf(requests);
        operations = List.copyOf(operations);
        exchanges = List.copyOf(exchanges);
        experiments = List.copyOf(experiments);
        controls = List.copyOf(controls);
        samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
    }
}
