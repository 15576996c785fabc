package org.bellwire.topologies.description;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one name space of the nodes and channels of a network; nodes come first. */
final class NameSpace {

    private final Set<String> nodes = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final NodePairs defaults = new NodePairs();

    void node(String name) {
        require(nodes.add(name), name);
    }

    /** A channel of any name. */
    void channel(String name, String from, String to) {
        Optional<DefaultName> pair = DefaultName.read(name, nodes::contains);
        boolean isNew = !nodes.contains(name)
                && pair.map(ends -> defaults.add(ends.from(), ends.to())).orElseGet(() -> others.add(name));
        require(isNew, name);
        requireEnds(name, from, to);
    }

    private static void require(boolean isNew, String name) {
        if (!isNew) {
            throw new IllegalArgumentException(
                    "the name " + name + " is used twice; nodes and channels of a network share one name space");
        }
    }

    private void requireEnds(String channel, String from, String to) {
        for (String end : List.of(from, to)) {
            if (!nodes.contains(end)) {
                throw new IllegalArgumentException("channel " + channel + " ends at " + end + ", which is no node");
            }
        }
    }
}
