package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * Receives teleported states: corrects its half of the pair by the two bits, X for the bit read on the sender's half and Z for the
 * one read on the data qubit, hands the qubit over and says so.
 */
public final class TeleportationReceiver implements NodeProgram {
    private final RouterSoftware node;
    private final Operations operations;
    private final PairInbox<OperationMessage.StateMeasured> inbox;

    private TeleportationReceiver(RouterSoftware node) {
        this.node = node;
        this.operations = new Operations(node);
        this.inbox = new PairInbox<>(node, this::correct);
    }

    /** Installs the program of the application with this id. */
    public static void install(RouterSoftware node, ApplicationId id) {
        node.install(id, new TeleportationReceiver(node));
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof OperationMessage.StateMeasured measured) {
            inbox.receive(from, measured);
        }
    }

    @Override
    public void offered(MemoryRecord memory) {
        inbox.offered(memory);
    }

    private void correct(NodeId sender, OperationMessage.StateMeasured measured, MemoryRecord half) {
        half.memory().apply(measured.outcome().correction());
        operations.deliver(measured.operation(), 0, half.memory());
        node.send(sender, new OperationMessage.QubitReceived(measured.operation()));
        node.resources().free(half);
    }
}
