package org.bellwire.scenarios.result;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What became of one operation of an application: a teleported state, a teleported gate, a shared state.
 *
 * @param replication index of the replication, from 0
 * @param application kind of application
 * @param initiator name of the node that began it
 * @param nodes where the qubits of the result were to be
 * @param begun when its input was ready, ps
 * @param completed when the last qubit of the result was, ps; absent when it was not
 * @param fidelity true fidelity of the result to what it should be, in [0, 1]; absent when not completed
 */
public record OperationResult(
        int replication,
        String application,
        String initiator,
        List<String> nodes,
        long begun,
        OptionalLong completed,
        OptionalDouble fidelity) {
    private static final double PICOSECONDS_PER_SECOND = 1e12;

    public OperationResult {
        nodes = List.copyOf(nodes);
    }

    /** From the begin to the last qubit, s; absent when not completed. */
    public OptionalDouble seconds() {
        return completed.isPresent()
                ? OptionalDouble.of((completed.getAsLong() - begun) / PICOSECONDS_PER_SECOND)
                : OptionalDouble.empty();
    }
}
