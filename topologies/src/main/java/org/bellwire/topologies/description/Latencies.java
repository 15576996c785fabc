package org.bellwire.topologies.description;

import java.util.Arrays;
import java.util.Collection;

/** What was said about the latency between pairs of nodes, either way; unrounded, because means are taken of it. */
final class Latencies {

    private static final int FEWEST_ROWS = 16;

    private final NodeNumbers nodes = new NodeNumbers();
    private final NodePairs joined = new NodePairs();
    private int[] first = {};
    private int[] second = {};
    private double[] picoseconds = {};
    private int size;

    void add(String a, String b, double latency) {
        if (size == first.length) {
            resize(Math.max(FEWEST_ROWS, size + size / 2));
        }
        first[size] = nodes.of(a);
        second[size] = nodes.of(b);
        picoseconds[size] = latency;
        size++;
        joined.add(a, b);
    }

    private void resize(int rows) {
        first = Arrays.copyOf(first, rows);
        second = Arrays.copyOf(second, rows);
        picoseconds = Arrays.copyOf(picoseconds, rows);
    }

    boolean joins(String a, String b) {
        return joined.contains(a, b) || joined.contains(b, a);
    }

    /** Those between the routers of links. */
    LinkLatencies along(Collection<MiddleLink> links) {
        NodePairs linked = new NodePairs();
        links.forEach(link -> {
            linked.add(link.a(), link.b());
            linked.add(link.b(), link.a());
        });
        LinkLatencies said = new LinkLatencies();
        for (int row = 0; row < size; row++) {
            String a = nodes.name(first[row]);
            String b = nodes.name(second[row]);
            if (linked.contains(a, b)) {
                said.add(a, b, picoseconds[row]);
            }
        }
        return said;
    }
}
