package org.bellwire.protocols.distributed;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.node.RouterSoftware;

/** Makes known how the operations go that a node takes part in. */
final class Operations {
    private final RouterSoftware node;
    private final Topic<OperationBegun> beginnings;
    private final Topic<QubitDelivered> deliveries;

    Operations(RouterSoftware node) {
        this.node = node;
        this.beginnings = node.observations().topic(OperationBegun.class);
        this.deliveries = node.observations().topic(QubitDelivered.class);
    }

    void begun(OperationId operation, List<NodeId> nodes, Circuit result) {
        if (beginnings.isWatched()) {
            beginnings.publish(new OperationBegun(node.timeline().now(), operation, node.id(), nodes, result));
        }
    }

    /** Takes a qubit of the result out of its memory. */
    void deliver(OperationId operation, int place, Memory memory) {
        Qubit taken = memory.take();
        if (deliveries.isWatched()) {
            deliveries.publish(new QubitDelivered(node.timeline().now(), operation, place, memory.id(), taken));
        }
    }
}
