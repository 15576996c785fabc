package org.bellwire.protocols.qkd.exchange;

import java.util.HashMap;
import java.util.Map;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.channel.MessageHandler;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.node.KeyNodeSoftware;
import org.bellwire.protocols.node.NodeProgram;
import org.bellwire.protocols.qkd.key.PeerLine;

/** An application's program on one node: sorts what arrives by exchange. */
final class KeyDesk implements NodeProgram {
    private final KeyNodeSoftware node;
    private final ApplicationId id;
    private final Map<String, MessageHandler> handlers = new HashMap<>();

    KeyDesk(KeyNodeSoftware node, ApplicationId id) {
        this.node = node;
        this.id = id;
        node.install(id, this);
    }

    KeyNodeSoftware node() {
        return node;
    }

    String name() {
        return node.id().name();
    }

    void handle(String exchange, MessageHandler handler) {
        handlers.put(exchange, handler);
    }

    void send(NodeId to, String exchange, Message message) {
        node.send(to, new KeyTalk(id, exchange, message));
    }

    PeerLine line(String exchange, KeyDesk peer) {
        return new PeerLine(
                exchange,
                node.id(),
                peer.node.id(),
                node.timeline(),
                node.streams(),
                node.observations(),
                message -> send(peer.node.id(), exchange, message));
    }

    @Override
    public void receive(NodeId from, ApplicationMessage message) {
        if (message instanceof KeyTalk talk) {
            handlers.get(talk.exchange()).receive(from, talk.content());
        }
    }
}
