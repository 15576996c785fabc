package org.bellwire.hardware.node;

import org.bellwire.hardware.channel.ClassicalChannel;

/**
 * The channels of a node that were used, found by where they lead. A node of a full mesh uses few of its thousand channels: a table no
 * larger than these stays in the processor's cache, where an array by node would cost an access to memory for each neighbor.
 */
abstract class UsedChannels {
    // Open addressing over a power of two, at most half full.
    private ClassicalChannel[] table = new ClassicalChannel[8];
    private int size;

    /** The channel to the node of that index, which is used for the first time. */
    abstract ClassicalChannel open(int node);

    /** The channel to the node of that index. */
    final ClassicalChannel to(int node) {
        ClassicalChannel channel = table[placeOf(node)];
        return channel == null ? opened(node) : channel;
    }

    private ClassicalChannel opened(int node) {
        ClassicalChannel channel = open(node);
        if (2 * ++size > table.length) {
            grow();
        }
        table[placeOf(node)] = channel;
        return channel;
    }

    /** Where the channel is, or would be put. */
    private int placeOf(int node) {
        int place = node & (table.length - 1);
        while (table[place] != null && table[place].to().index() != node) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        ClassicalChannel[] old = table;
        table = new ClassicalChannel[2 * old.length];
        for (ClassicalChannel channel : old) {
            if (channel != null) {
                table[placeOf(channel.to().index())] = channel;
            }
        }
    }
}
