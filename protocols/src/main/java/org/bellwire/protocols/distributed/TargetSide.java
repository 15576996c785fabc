package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.memory.Memory;
import org.bellwire.hardware.state.Pauli;
import org.bellwire.hardware.state.circuit.Circuit;
import org.bellwire.hardware.state.circuit.Gate;
import org.bellwire.hardware.state.circuit.QubitState;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * The target's side of a teleported controlled-not: the half of the pair, after an X if the other side's bit asks for it, stands for
 * the control; after the controlled-not it is read in X and told.
 */
final class TargetSide implements NodeProgram {
    private static final Circuit FROM_HALF_AND_READ_IN_X =
            Circuit.on(2).then(Gate.CX, 0, 1).then(Gate.H, 0).measuring(0);

    private final RouterSoftware node;
    private final OperationId operation;
    private final Memory data;
    private final QubitState input;
    private final Operations operations;
    private final PairInbox<OperationMessage.ControlRead> inbox;

    TargetSide(RouterSoftware node, OperationId operation, int slot, QubitState input) {
        this.node = node;
        this.operation = operation;
        this.data = node.dataMemories().slot(slot);
        this.input = input;
        this.operations = new Operations(node);
        this.inbox = new PairInbox<>(node, this::act);
        node.install(operation.application(), this);
    }

    /** Prepares the target at an instant, ps. */
    void startAt(long instant) {
        node.timeline().at(instant, Phase.SIGNAL, () -> data.prepare(input));
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof OperationMessage.ControlRead read) {
            inbox.receive(from, read);
        }
    }

    @Override
    public void offered(MemoryRecord memory) {
        inbox.offered(memory);
    }

    private void act(NodeId control, OperationMessage.ControlRead read, MemoryRecord half) {
        if (read.bit()) {
            half.memory().apply(Pauli.X);
        }
        boolean bit = half.memory().run(FROM_HALF_AND_READ_IN_X, data)[0];
        operations.deliver(operation, 1, data);
        node.send(control, new OperationMessage.TargetRead(operation, bit));
        node.resources().free(half);
    }
}
