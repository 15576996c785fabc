package org.bellwire.hardware.node;

import org.bellwire.hardware.channel.ClassicalChannel;

/**
 * The channels of a node that were used, found by where they lead. A node of a full mesh uses few of its thousand channels: a table no
 * larger than these stays in the processor's cache, where an array by node would cost an access to memory for each neighbor.
 */
abstract class UsedChannels {
    private static final int SPREAD = 0x9E3779B9; // 2^32 by the golden ratio, odd.

    // Open addressing over a power of two, at most a quarter full: who meets another on the way fetches that one too.
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
        if (4 * ++size > table.length) {
            grow();
        }
        table[placeOf(node)] = channel;
        return channel;
    }

    /** Where the channel is, or would be put. */
    private int placeOf(int node) {
        // Neighbors on a grid differ by a row, which may be a power of two: the upper bits of a product spread them.
        int place = (node * SPREAD) >>> Integer.numberOfLeadingZeros(table.length - 1);
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
