package org.bellwire.scenarios.result;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What one request for entanglement got.
 *
 * @param replication index of the replication, from 0
 * @param application what asked: {@code request} or {@code random_requests}
 * @param start beginning of the window in which pairs were wanted, ps
 * @param end end of the window, ps
 * @param memories memories asked for at each end
 * @param targetFidelity least fidelity asked for, in [0, 1]
 * @param path names of the routers from initiator to responder; empty when there was no agreement
 * @param waiting from the first asking to the start of the window, ps; absent when not approved
 * @param deliveries the pairs delivered to the initiator, in the order of time
 * @param observed part of the window that lies within the run, ps
 * @param remark why it was rejected, or why it may get no pairs, for people; mostly empty
 */
public record RequestResult(
        int replication,
        String application,
        String initiator,
        String responder,
        long start,
        long end,
        int memories,
        double targetFidelity,
        RequestStatus status,
        List<String> path,
        OptionalLong waiting,
        Deliveries deliveries,
        long observed,
        String remark) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    public RequestResult {
        path = List.copyOf(path);
    }

    /**
     * Pairs per second of the request's own window, or of the part of it within the run; absent when the request was rejected or
     * the run ended before the window began.
     */
    public OptionalDouble throughput() {
        return status == RequestStatus.REJECTED || observed <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(deliveries.count() * PICOSECONDS_PER_SECOND / observed);
    }
}
