package org.bellwire.protocols.continuous.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;

/**
 * With which probability a node makes its next pair with each neighbor, or with none. They add up to 1.
 *
 * @param entries at least one
 */
record NeighborTable(List<Entry> entries) {

    /**
     * One entry.
     *
     * @param neighbor empty for no neighbor at all
     * @param probability 0 to 1
     */
    record Entry(Optional<NodeId> neighbor, double probability) {

        boolean isNone() {
            return neighbor.isEmpty();
        }

        private Entry times(double factor) {
            return new Entry(neighbor, probability * factor);
        }

        private Entry plus(double more) {
            return new Entry(neighbor, probability + more);
        }
    }

    /** The list is copied. */
    NeighborTable {
        entries = List.copyOf(entries);
    }

    /**
     * All alike.
     *
     * @param none whether there is an entry for no neighbor
     */
    static NeighborTable uniform(List<NodeId> neighbors, boolean none) {
        List<Optional<NodeId>> all = new ArrayList<>();
        neighbors.forEach(neighbor -> all.add(Optional.of(neighbor)));
        if (none || all.isEmpty()) {
            all.add(Optional.empty());
        }
        return new NeighborTable(
                all.stream().map(one -> new Entry(one, 1.0 / all.size())).toList());
    }

    /**
     * After some neighbors were on paths of requests: each of them gains {@code step}, or no neighbor does when none was; then all are divided by
     * their sum.
     */
    NeighborTable learned(Set<NodeId> used, double step) {
        boolean anyUsed = entries.stream().anyMatch(entry -> isUsed(entry, used));
        List<Entry> raised = entries.stream()
                .map(entry -> isUsed(entry, used) || !anyUsed && entry.isNone() ? entry.plus(step) : entry)
                .toList();
        double sum = raised.stream().mapToDouble(Entry::probability).sum();
        return new NeighborTable(
                raised.stream().map(entry -> entry.times(1 / sum)).toList());
    }

    private static boolean isUsed(Entry entry, Set<NodeId> used) {
        return entry.neighbor().filter(used::contains).isPresent();
    }

    /**
     * The neighbor of a uniform number; empty for none.
     *
     * @param uniform between 0 and 1
     */
    Optional<NodeId> at(double uniform) {
        double below = 0;
        for (Entry entry : entries) {
            below += entry.probability();
            if (uniform < below) {
                return entry.neighbor();
            }
        }
        return entries.get(entries.size() - 1).neighbor();
    }

    /** Of one neighbor, 0 if it is not in the table; of none where it is empty. */
    double probability(Optional<NodeId> neighbor) {
        return entries.stream()
                .filter(entry -> entry.neighbor().equals(neighbor))
                .mapToDouble(Entry::probability)
                .sum();
    }
}
