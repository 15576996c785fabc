package org.bellwire.hardware.channel;

import org.bellwire.hardware.address.NodeId;

/** What a node does with a message that reaches it. */
@FunctionalInterface
public interface MessageHandler {
    void receive(NodeId from, Message message);
}
