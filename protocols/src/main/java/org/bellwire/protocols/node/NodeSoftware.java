package org.bellwire.protocols.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.node.Node;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.message.ApplicationId;

/** What every node with software has: its name, its messages, the programs of applications, and the simulation around it. */
public abstract sealed class NodeSoftware permits RouterSoftware, KeyNodeSoftware {
    private final Node node;
    private final QuantumNetwork network;
    private final Programs programs = new Programs();

    NodeSoftware(Node node, QuantumNetwork network) {
        this.node = node;
        this.network = network;
    }

    /** The node. */
    public final NodeId id() {
        return node.id();
    }

    /** Installs an application's program, to which its like on other nodes write. */
    public final void install(ApplicationId application, NodeProgram program) {
        programs.install(application, program);
    }

    final Programs programs() {
        return programs;
    }

    /** Sends a message over the classical channel. */
    public final void send(NodeId to, Message message) {
        node.send(to, message);
    }

    /** The clock of the simulation. */
    public final Timeline timeline() {
        return network.timeline();
    }

    /** The random streams of the simulation. */
    public final RandomStreams streams() {
        return network.streams();
    }

    /** Where facts are published. */
    public final Observations observations() {
        return network.observations();
    }
}
