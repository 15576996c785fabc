package org.bellwire.hardware.node;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.ClassicalChannel;

/**
 * The channels of a node that were used, found by where they lead. A node of a full mesh uses few of its thousand channels, and most of the
 * time those that it used first, to its neighbors: these are found by the identity of the other node's name, without a look at any
 * name or channel, which are anywhere in memory. The others are in a hash table.
 */
abstract class UsedChannels {
    private static final int FIRST = 12; // With the head of an array, one line of the processor's cache.
    private static final int SPREAD = 0x9E3779B9; // 2^32 by the golden ratio, odd.

    private final NodeId[] firstNames = new NodeId[FIRST];
    private final ClassicalChannel[] first = new ClassicalChannel[FIRST];
    // Open addressing over a power of two, at most a quarter full. Of all, the first ones too.
    private ClassicalChannel[] table = new ClassicalChannel[8];
    private int size;

    /** The channel to a node, which is used for the first time. */
    abstract ClassicalChannel open(NodeId to);

    /** The channel to a node. */
    final ClassicalChannel used(NodeId to) {
        for (int i = 0; i < FIRST; i++) {
            if (firstNames[i] == to) {
                return first[i];
            }
        }
        ClassicalChannel channel = table[placeOf(to)];
        return channel == null ? opened(to) : channel;
    }

    private ClassicalChannel opened(NodeId to) {
        ClassicalChannel channel = open(to);
        if (size < FIRST) {
            firstNames[size] = channel.to();
            first[size] = channel;
        }
        if (4 * ++size > table.length) {
            grow();
        }
        table[placeOf(to)] = channel;
        return channel;
    }

    /** Where the channel is in the table, or would be put. */
    private int placeOf(NodeId to) {
        // Neighbors on a grid differ by a row, which may be a power of two: the upper bits of a product spread them.
        int place = (to.index() * SPREAD) >>> Integer.numberOfLeadingZeros(table.length - 1);
        while (table[place] != null && !table[place].to().equals(to)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private void grow() {
        ClassicalChannel[] old = table;
        table = new ClassicalChannel[2 * old.length];
        for (ClassicalChannel channel : old) {
            if (channel != null) {
                table[placeOf(channel.to())] = channel;
            }
        }
    }
}
