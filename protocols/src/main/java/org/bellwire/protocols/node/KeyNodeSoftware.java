package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.node.KeyNode;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;

/** What runs on a node that exchanges keys: the programs of applications, and the sorting of what arrives. */
public final class KeyNodeSoftware {
    private final KeyNode node;
    private final QuantumNetwork network;
    private final Programs programs = new Programs();

    KeyNodeSoftware(KeyNode node, QuantumNetwork network) {
        this.node = node;
        this.network = network;
        node.onMessage(this::receive);
    }

    private void receive(NodeId from, Message message) {
        if (message instanceof ApplicationMessage m) {
            programs.receive(from, m);
        } else {
            throw new IllegalStateException(node.id().name() + " has no use for " + message + " from " + from.name());
        }
    }

    /** The device, with its fibers. */
    public KeyNode device() {
        return node;
    }

    public NodeId id() {
        return node.id();
    }

    /** Installs an application's program, to which its like on other nodes write. */
    public void install(ApplicationId application, NodeProgram program) {
        programs.install(application, program);
    }

    /** Sends a message over the classical channel. */
    public void send(NodeId to, Message message) {
        node.send(to, message);
    }

    public Timeline timeline() {
        return network.timeline();
    }

    public RandomStreams streams() {
        return network.streams();
    }

    public Observations observations() {
        return network.observations();
    }
}
