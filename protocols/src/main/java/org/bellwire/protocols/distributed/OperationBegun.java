package org.bellwire.protocols.distributed;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.kernel.observe.Observation;

/**
 * An operation has begun: from now on its input, if it has one, waits in memories.
 *
 * @param instant when, in ps
 * @param nodes where the qubits of its result will be, in order; the initiator may be among them
 * @param result makes of |0...0> what the result is to be
 */
public record OperationBegun(long instant, OperationId operation, NodeId initiator, List<NodeId> nodes, Circuit result)
        implements Observation {

    /** @throws IllegalArgumentException if there are not as many nodes as qubits */
    public OperationBegun {
        nodes = List.copyOf(nodes);
        if (nodes.size() != result.size()) {
            throw new IllegalArgumentException(result.size() + " qubits at " + nodes.size() + " nodes");
        }
    }
}
