package org.bellwire.topologies.description;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The classical channels of a network: an immutable list whose elements and their names are made when they are asked for,
 * as a full mesh of a thousand routers has a million of them.
 */
final class ClassicalChannels extends AbstractList<ClassicalChannelDescription> implements RandomAccess {

    private final ChannelTable oneWay;
    private final ChannelTable twoWay;

    /** Channels of one direction, and after them two channels for every row of {@code twoWay}. Takes the tables over. */
    ClassicalChannels(ChannelTable oneWay, ChannelTable twoWay) {
        this.oneWay = oneWay;
        this.twoWay = twoWay;
    }

    static List<ClassicalChannelDescription> copyOf(Iterable<ClassicalChannelDescription> channels) {
        if (channels instanceof ClassicalChannels immutable) {
            return immutable;
        }
        ChannelTable table = new ChannelTable();
        channels.forEach(table::add);
        return new ClassicalChannels(table, new ChannelTable());
    }

    @Override
    public ClassicalChannelDescription get(int index) {
        Objects.checkIndex(index, size());
        if (index < oneWay.size()) {
            return oneWay.forth(index);
        }
        int both = index - oneWay.size();
        return both % 2 == 0 ? twoWay.forth(both / 2) : twoWay.back(both / 2);
    }

    @Override
    public int size() {
        return oneWay.size() + 2 * twoWay.size();
    }
}
