package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/** A set of ordered pairs of nodes, by name: a bit for each, as there may be millions. */
public final class NodePairs {

    private final NodeNumbers numbers = new NodeNumbers();
    private final List<BitSet> rows = new ArrayList<>();

    /** Adds a pair, and says whether it was new. */
    public boolean add(String from, String to) {
        int row = numbers.of(from);
        int column = numbers.of(to);
        while (rows.size() <= row) {
            rows.add(new BitSet());
        }
        boolean isNew = !rows.get(row).get(column);
        rows.get(row).set(column);
        return isNew;
    }

    public boolean contains(String from, String to) {
        OptionalInt row = numbers.find(from);
        OptionalInt column = numbers.find(to);
        return row.isPresent()
                && column.isPresent()
                && row.getAsInt() < rows.size()
                && rows.get(row.getAsInt()).get(column.getAsInt());
    }
}
