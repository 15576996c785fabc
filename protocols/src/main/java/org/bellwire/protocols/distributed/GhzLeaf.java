package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.node.RouterSoftware;

/** A node that gets one qubit of a GHZ state: it corrects its half as the hub says, hands it over and says so. */
public final class GhzLeaf implements NodeProgram {
    private final RouterSoftware node;
    private final Operations operations;
    private final PairInbox<OperationMessage.HalvesFused> inbox;

    private GhzLeaf(RouterSoftware node) {
        this.node = node;
        this.operations = new Operations(node);
        this.inbox = new PairInbox<>(node, this::correct);
    }

    /** Installs the program of the application with this id. */
    public static void install(RouterSoftware node, ApplicationId id) {
        node.install(id, new GhzLeaf(node));
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof OperationMessage.HalvesFused fused) {
            inbox.receive(from, fused);
        }
    }

    @Override
    public void offered(MemoryRecord memory) {
        inbox.offered(memory);
    }

    private void correct(NodeId hub, OperationMessage.HalvesFused fused, MemoryRecord half) {
        half.memory().apply(fused.correction());
        operations.deliver(fused.operation(), fused.place(), half.memory());
        node.send(hub, new OperationMessage.QubitReceived(fused.operation()));
        node.resources().free(half);
    }
}
