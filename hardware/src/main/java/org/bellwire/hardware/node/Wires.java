package org.bellwire.hardware.node;

import java.util.Arrays;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.ClassicalChannel;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;

/**
 * The classical channels that start at one node. Each is made when it is first used: a full mesh of a thousand routers has a million of
 * them, most of which never carry anything.
 */
final class Wires extends UsedChannels {
    private final Timeline timeline;
    private final NodeId from;
    private final List<Node> nodes; // Of the whole network, by index; complete when the first message is sent.
    private long[] delays = {}; // By index of the other node; NEVER where there is no channel.
    private double[] lengths = {};

    Wires(Timeline timeline, NodeId from, List<Node> nodes) {
        this.timeline = timeline;
        this.from = from;
        this.nodes = nodes;
    }

    /** Describes a channel, in place of any earlier one to the same node. */
    void add(NodeId to, long delay, double lengthMetres) {
        if (delay < 0) {
            throw new IllegalArgumentException("classical channel " + from.name() + " to " + to.name() + ": delay "
                    + delay + " ps must not be negative");
        }
        int index = to.index();
        if (index >= delays.length) {
            int known = delays.length;
            delays = Arrays.copyOf(delays, Math.max(index + 1, Math.min(2 * known, nodes.size())));
            lengths = Arrays.copyOf(lengths, delays.length);
            Arrays.fill(delays, known, delays.length, Picoseconds.NEVER);
        }
        delays[index] = delay;
        lengths[index] = lengthMetres;
    }

    boolean reach(NodeId to) {
        return delay(to) != Picoseconds.NEVER;
    }

    /** In picoseconds; {@link Picoseconds#NEVER} where there is no channel. */
    long delay(NodeId to) {
        return to.index() < delays.length ? delays[to.index()] : Picoseconds.NEVER;
    }

    ClassicalChannel channel(NodeId to) {
        return used(to);
    }

    @Override
    ClassicalChannel open(NodeId to) {
        require(to);
        int index = to.index();
        Node node = nodes.get(index);
        return new ClassicalChannel(timeline, from, node.id(), delays[index], lengths[index], node);
    }

    /** @throws IllegalStateException where there is no channel */
    void require(NodeId to) {
        if (!reach(to)) {
            throw new IllegalStateException("node " + from.name() + " has no classical channel to " + to.name());
        }
    }
}
