package org.bellwire.topologies.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** A number for each of many ordered pairs of nodes: a row of numbers for each node, four bytes a pair. */
final class PairNumbers {

    private final Map<String, Integer> nodes = new HashMap<>();
    // one more than the number, so that 0 is a pair without one
    private final Map<String, int[]> rows = new HashMap<>();

    /** Sets the number of a pair, at least 0, and returns the earlier one. */
    OptionalInt put(String from, String to, int number) {
        int column = nodes.computeIfAbsent(to, name -> nodes.size());
        int[] row = rows.getOrDefault(from, new int[] {});
        if (column >= row.length) {
            row = Arrays.copyOf(row, Math.max(column + 1, nodes.size()));
            rows.put(from, row);
        }
        int earlier = row[column];
        row[column] = number + 1;
        return earlier == 0 ? OptionalInt.empty() : OptionalInt.of(earlier - 1);
    }

    OptionalInt find(String from, String to) {
        int[] row = rows.getOrDefault(from, new int[] {});
        boolean isSet = nodes.containsKey(to) && nodes.get(to) < row.length && row[nodes.get(to)] > 0;
        return isSet ? OptionalInt.of(row[nodes.get(to)] - 1) : OptionalInt.empty();
    }
}
