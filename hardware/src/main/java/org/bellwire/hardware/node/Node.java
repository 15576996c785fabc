package org.bellwire.hardware.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.ClassicalChannel;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.channel.MessageHandler;

/** A place with hardware, reached by messages. */
public abstract sealed class Node implements MessageHandler permits Router, StationNode, KeyNode, PairSourceNode {
    private final NodeId id;
    private final Wires wires;
    private MessageHandler handler = (from, message) -> {};
    private boolean down;

    Node(NodeId id, Wires wires) {
        this.id = id;
        this.wires = wires;
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
        ClassicalChannel channel = wires.channel(to);
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
        wires.require(to);
        return wires.delay(to);
    }

    /** Delay of the direct channel, ps; {@link org.bellwire.kernel.time.Picoseconds#NEVER} when there is none. */
    final long delayTo(NodeId to) {
        return wires.delay(to);
    }

    /** Whether there is a direct channel. */
    public final boolean canReach(NodeId to) {
        return wires.reach(to);
    }

    /** Whether it drops every message, sent or received. */
    public final boolean isDown() {
        return down;
    }

    public final void setDown(boolean isDown) {
        down = isDown;
    }

    void connect(NodeId to, long delay, double lengthMetres) {
        wires.add(to, delay, lengthMetres);
    }

    /** A message has arrived. */
    @Override
    public final void receive(NodeId from, Message message) {
        if (!down) {
            handler.receive(from, message);
        }
    }

    @Override
    public final String toString() {
        return id.name();
    }
}
