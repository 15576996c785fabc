package org.bellwire.topologies.description;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Classical channels as columns of numbers, 24 bytes each; a name is held only where it is not the default one. */
final class ChannelTable {

    private final NodeNumbers nodes = new NodeNumbers();
    private final Map<Integer, String> names = new HashMap<>();
    private int[] from = {};
    private int[] to = {};
    private long[] delays = {};
    private double[] lengths = {};
    private int size;

    /** A channel with the default name; delay in ps, length in m. */
    void add(String source, String target, long delay, double lengthMetres) {
        if (size == from.length) {
            resize(Math.max(16, size + size / 2));
        }
        from[size] = nodes.of(source);
        to[size] = nodes.of(target);
        delays[size] = delay;
        lengths[size] = lengthMetres;
        size++;
    }

    void add(ClassicalChannelDescription channel) {
        if (!channel.name().equals(DefaultName.between(channel.from(), channel.to()))) {
            names.put(size, channel.name());
        }
        add(channel.from(), channel.to(), channel.delay(), channel.lengthMetres());
    }

    private void resize(int rows) {
        from = Arrays.copyOf(from, rows);
        to = Arrays.copyOf(to, rows);
        delays = Arrays.copyOf(delays, rows);
        lengths = Arrays.copyOf(lengths, rows);
    }

    ChannelTable copy() {
        ChannelTable copy = new ChannelTable();
        copy.addAll(this);
        return copy;
    }

    void addAll(ChannelTable other) {
        resize(size + other.size);
        for (int row = 0; row < other.size; row++) {
            Optional<String> name = Optional.ofNullable(other.names.get(row));
            int place = size;
            name.ifPresent(given -> names.put(place, given));
            add(other.source(row), other.target(row), other.delays[row], other.lengths[row]);
        }
    }

    int size() {
        return size;
    }

    String source(int row) {
        return nodes.name(from[row]);
    }

    String target(int row) {
        return nodes.name(to[row]);
    }

    ClassicalChannelDescription forth(int row) {
        String name = names.isEmpty() ? null : names.get(row);
        String given = name == null ? DefaultName.between(source(row), target(row)) : name;
        return new ClassicalChannelDescription(given, source(row), target(row), delays[row], lengths[row]);
    }

    /** The channel of the other direction, of the same latency and with the default name. */
    ClassicalChannelDescription back(int row) {
        return new ClassicalChannelDescription(
                DefaultName.between(target(row), source(row)), target(row), source(row), delays[row], lengths[row]);
    }
}
