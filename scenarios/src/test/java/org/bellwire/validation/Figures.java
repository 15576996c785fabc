package org.bellwire.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.Deliveries;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.result.RequestResult;

/**
 * The figures that the reference reports, computed from one replication with one request. Times are in ms on a clock that
 * shows {@code windowOpens} when the request's window opens. Figures without pairs are left out.
 */
final class Figures {

    private static final double PICOSECONDS_PER_MILLISECOND = Picoseconds.MILLISECOND;

    private final double windowOpens;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private Figures(double windowOpens) {
        this.windowOpens = windowOpens;
    }

    static Map<String, Double> of(ReplicationResult replication, double windowOpens) {
        Figures figures = new Figures(windowOpens);
        figures.pairs(replication.requests().get(0));
        figures.counts(replication, replication.requests().get(0));
        return figures.values;
    }

    private void pairs(RequestResult request) {
        Deliveries deliveries = request.deliveries();
        values.put("pairs", (double) deliveries.count());
        put("rate_hz", request.throughput());
        put("estimated_fidelity", deliveries.estimatedFidelity());
        put("true_fidelity", deliveries.fidelity());
        put("first_ms", deliveries.first(), request.start());
        put("half_ms", deliveries.median(), request.start());
        put("last_ms", deliveries.last(), request.start());
    }

    private void counts(ReplicationResult replication, RequestResult request) {
        AttemptCount generation = replication.counts().generation();
        AttemptCount purification = replication.counts().purification();
        AttemptCount swapping = replication.counts().swapping();
        values.put("attempts", (double) generation.attempts());
        values.put("success_probability", (double) generation.successes() / generation.attempts());
        values.put(
                "attempts_per_memory_and_second",
                generation.attempts() / (request.memories() * Picoseconds.toSeconds(request.observed())));
        values.put("generation_successes", (double) generation.successes());
        values.put("generation_failures", (double) failures(generation));
        values.put("swaps", (double) swapping.attempts());
        values.put("purifications_kept", (double) purification.successes());
        values.put("purifications_lost", (double) failures(purification));
        values.put(
                "pairs_left", (double) (swapping.successes() - purification.successes() - 2 * failures(purification)));
    }

    private static long failures(AttemptCount count) {
        return count.attempts() - count.successes();
    }

    private void put(String name, OptionalDouble value) {
        value.ifPresent(v -> values.put(name, v));
    }

    private void put(String name, OptionalLong instant, long start) {
        instant.ifPresent(i -> values.put(name, windowOpens + (i - start) / PICOSECONDS_PER_MILLISECOND));
    }
}
