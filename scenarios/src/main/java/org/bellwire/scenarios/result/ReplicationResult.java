package org.bellwire.scenarios.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one replication yields.
 *
 * @param index from 0
 * @param simulated simulated time, ps
 * @param events events executed
 * @param samples sample values of each metric, by its name
 */
public record ReplicationResult(
        int index,
        long simulated,
        long events,
        List<RequestResult> requests,
        ProtocolCounts counts,
        Map<String, double[]> samples) {
    public ReplicationResult {
        requests = List.copyOf(requests);
        samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
    }
}
