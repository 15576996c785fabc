package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.node.KeyNode;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.protocols.message.ApplicationMessage;

/** What runs on a node that exchanges keys: the programs of applications, and the sorting of what arrives. */
public final class KeyNodeSoftware extends NodeSoftware {
    private final KeyNode node;

    KeyNodeSoftware(KeyNode node, QuantumNetwork network) {
        super(node, network);
        this.node = node;
        node.onMessage(this::receive);
    }

    private void receive(NodeId from, Message message) {
        if (message instanceof ApplicationMessage m) {
            programs().receive(from, m);
        } else {
            throw new IllegalStateException(node.id().name() + " has no use for " + message + " from " + from.name());
        }
    }

    /** The device, with its fibers. */
    public KeyNode device() {
        return node;
    }
}
