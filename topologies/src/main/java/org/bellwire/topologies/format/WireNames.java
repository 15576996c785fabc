package org.bellwire.topologies.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.bellwire.topologies.description.DefaultName;
import org.bellwire.topologies.json.Origin;

/** The names of classical channels, with their entries: a default name as a pair of nodes, only others as text. */
final class WireNames {

    private final PairNumbers defaults = new PairNumbers();
    private final Map<String, Integer> others = new HashMap<>();
    private final WireEntries entries;
    private final Predicate<String> isNode;

    WireNames(WireEntries entries, Predicate<String> isNode) {
        this.entries = entries;
        this.isNode = isNode;
    }

    void put(String name, int entry) {
        DefaultName.read(name, isNode)
                .ifPresentOrElse(pair -> defaults.put(pair.from(), pair.to(), entry), () -> others.put(name, entry));
    }

    /** Where the channel of a name is described. */
    Optional<Origin> find(String name) {
        return DefaultName.read(name, isNode)
                .map(pair -> defaults.find(pair.from(), pair.to()))
                .orElseGet(() -> others.containsKey(name) ? OptionalInt.of(others.get(name)) : OptionalInt.empty())
                .stream()
                .mapToObj(entries::origin)
                .findFirst();
    }
}
