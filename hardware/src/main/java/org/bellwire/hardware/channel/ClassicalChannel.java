package org.bellwire.hardware.channel;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;

/** A lossless channel for messages, with a constant delay; first in, first out. */
public final class ClassicalChannel {
    private final Timeline timeline;
    private final NodeId from;
    private final NodeId to;
    private final long delay;
    private final double lengthMetres;
    private final MessageHandler receiver;

    /**
     * A channel between two nodes.
     *
     * @param delay in picoseconds, not negative; 0 is allowed
     * @param lengthMetres in m; for reports alone
     */
    public ClassicalChannel(
            Timeline timeline, NodeId from, NodeId to, long delay, double lengthMetres, MessageHandler receiver) {
        if (delay < 0) {
            throw new IllegalArgumentException("classical channel " + from.name() + " to " + to.name() + ": delay "
                    + delay + " ps must not be negative");
        }
        this.timeline = timeline;
        this.from = from;
        this.to = to;
        this.delay = delay;
        this.lengthMetres = lengthMetres;
        this.receiver = receiver;
    }

    public NodeId from() {
        return from;
    }

    public NodeId to() {
        return to;
    }

    /** In picoseconds. */
    public long delay() {
        return delay;
    }

    public double lengthMetres() {
        return lengthMetres;
    }

    public void send(Message message) {
        timeline.after(delay, Phase.SIGNAL, new Arrival(receiver, from, message));
    }

    /** Has all that it needs, so that the channel, by then anywhere in memory, is not fetched. */
    private record Arrival(MessageHandler receiver, NodeId from, Message message) implements Event {
        @Override
        public void happen() {
            receiver.receive(from, message);
        }

        @Override
        public String owner() {
            return "classical channel " + from.name() + " to " + receiver;
        }
    }
}
