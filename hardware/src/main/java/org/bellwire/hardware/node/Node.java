package org.bellwire.hardware.node;

import java.util.Arrays;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.ClassicalChannel;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.channel.MessageHandler;

/** A place with hardware, reached by messages. */
public abstract sealed class Node permits Router, StationNode {
    private final NodeId id;
    private ClassicalChannel[] outgoing = {}; // By index of the other node; holes where there is no channel.
    private MessageHandler handler = (from, message) -> {};
    private boolean down;

    Node(NodeId id) {
        this.id = id;
    }

    public final NodeId id() {
        return id;
    }

    /** What to do with messages, in place of any earlier handler. Without one they are dropped. */
    public final void onMessage(MessageHandler h) {
        handler = h;
    }

    /**
     * Sends a message over the direct channel.
     *
     * @throws IllegalStateException when there is none
     */
    public final void send(NodeId to, Message m) {
        ClassicalChannel channel = channel(to);
        if (!down) {
            channel.send(m);
        }
    }

    /**
     * Delay of the direct channel, in picoseconds.
     *
     * @throws IllegalStateException when there is none
     */
    public final long classicalDelay(NodeId to) {
        return channel(to).delay();
    }

    /** Whether there is a direct channel. */
    public final boolean canReach(NodeId to) {
        return to.index() < outgoing.length && outgoing[to.index()] != null;
    }

    private ClassicalChannel channel(NodeId to) {
        if (!canReach(to)) {
            throw new IllegalStateException("node " + id.name() + " has no classical channel to " + to.name());
        }
        return outgoing[to.index()];
    }

    /** Whether it drops every message, sent or received. */
    public final boolean isDown() {
        return down;
    }

    public final void setDown(boolean isDown) {
        down = isDown;
    }

    void connect(ClassicalChannel channel) {
        int index = channel.to().index();
        if (index >= outgoing.length) {
            outgoing = Arrays.copyOf(outgoing, Math.max(index + 1, outgoing.length * 2));
        }
        outgoing[index] = channel;
    }

    void receive(NodeId from, Message message) {
        if (!down) {
            handler.receive(from, message);
        }
    }

    @Override
    public final String toString() {
        return id.name();
    }
}
