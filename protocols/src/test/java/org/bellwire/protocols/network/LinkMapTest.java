package org.bellwire.protocols.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.junit.jupiter.api.Test;

class LinkMapTest {

    private final Map<String, NodeId> nodes = new HashMap<>();
    private final Map<NodeId, Map<NodeId, Double>> costs = new LinkedHashMap<>();
    private final LinkMap map = new LinkMap();

    private NodeId node(String name) {
        return nodes.computeIfAbsent(name, n -> new NodeId(nodes.size(), n));
    }

    private void join(String a, String b, double cost) {
        direction(node(a), node(b), cost);
        direction(node(b), node(a), cost);
    }

    private void direction(NodeId from, NodeId to, double cost) {
        map.join(from, to, cost);
        costs.computeIfAbsent(from, id -> new LinkedHashMap<>()).merge(to, cost, Math::min);
    }

    private double cost(List<NodeId> path) {
        double sum = 0;
        for (int i = 1; i < path.size(); i++) {
            sum += costs.get(path.get(i - 1)).get(path.get(i));
        }
        return sum;
    }

    @Test
    void pathsComeInTheOrderOfTheirCost() {
        join("a", "b", 1);
        join("b", "d", 1);
        join("a", "c", 2);
        join("c", "d", 2);
        join("b", "c", 0.5);
        assertEquals(
                "[[a, b, d], [a, b, c, d], [a, c, b, d], [a, c, d]]",
                map.cheapest(node("a"), node("d"), 9).toString());
        assertEquals(
                "[[a, b, d], [a, c, d]]", map.disjoint(node("a"), node("d"), 9).toString());
    }

    /** The cheapest path of all blocks every other one; the pair that costs least avoids it. */
    @Test
    void disjointPathsCostLeastTogether() {
        join("a", "b", 1);
        join("b", "c", 1);
        join("c", "d", 1);
        join("a", "c", 5);
        join("b", "d", 5);
        assertEquals(
                Set.of("[a, b, d]", "[a, c, d]"),
                new HashSet<>(map.disjoint(node("a"), node("d"), 2).stream()
                        .map(List::toString)
                        .toList()));
    }

    @Test
    void ofParallelLinksTheCheapestCountsAndAnInfiniteCostIsNoLink() {
        join("a", "b", 3);
        join("a", "b", 1);
        join("a", "b", 2);
        join("b", "c", Double.POSITIVE_INFINITY);
        join("a", "c", 10);
        assertEquals("[[a, c]]", map.cheapest(node("a"), node("c"), 3).toString());
        join("b", "c", 1);
        assertEquals(
                "[[a, b, c], [a, c]]", map.cheapest(node("a"), node("c"), 3).toString());
    }

    @Test
    void whereNoWayLeadsThereAreNoPaths() {
        join("a", "b", 1);
        join("c", "d", 1);
        assertEquals(List.of(), map.cheapest(node("a"), node("d"), 3));
        assertEquals(List.of(), map.disjoint(node("a"), node("d"), 3));
        assertEquals(List.of(), map.disjoint(node("a"), node("nowhere"), 3));
    }

    /** Against all simple paths and all sets of two of them, on random maps of seven nodes. */
    @Test
    void pathsAgreeWithASearchOfAll() {
        Random luck = new Random(3);
        for (int round = 0; round < 300; round++) {
            LinkMapTest one = new LinkMapTest();
            double scale = List.of(1e-6, 1.0, 1e6).get(round % 3);
            for (int link = 0; link < 12; link++) {
                int a = luck.nextInt(7);
                int b = (a + 1 + luck.nextInt(6)) % 7;
                one.join("n" + a, "n" + b, scale * luck.nextDouble());
            }
            one.compare(one.node("n0"), one.node("n6"));
        }
    }

    private void compare(NodeId from, NodeId to) {
        List<List<NodeId>> all = new ArrayList<>();
        collect(List.of(from), to, all);
        all.sort(Comparator.comparingDouble(this::cost));
        assertEquals(all.subList(0, Math.min(4, all.size())), map.cheapest(from, to, 4));
        double least = Double.POSITIVE_INFINITY;
        for (List<NodeId> one : all) {
            for (List<NodeId> other : all) {
                if (one != other && isDisjoint(one, other)) {
                    least = Math.min(least, cost(one) + cost(other));
                }
            }
        }
        List<List<NodeId>> disjoint = map.disjoint(from, to, 2);
        assertEquals(all.isEmpty() ? 0 : least < Double.POSITIVE_INFINITY ? 2 : 1, disjoint.size());
        if (disjoint.size() == 2) {
            assertTrue(isDisjoint(disjoint.get(0), disjoint.get(1)), disjoint::toString);
            assertEquals(least, cost(disjoint.get(0)) + cost(disjoint.get(1)), 1e-9 * least);
        }
    }

    private static boolean isDisjoint(List<NodeId> one, List<NodeId> other) {
        return one.subList(1, one.size() - 1).stream().noneMatch(other::contains);
    }

    private void collect(List<NodeId> path, NodeId to, List<List<NodeId>> all) {
        NodeId last = path.get(path.size() - 1);
        if (last.equals(to)) {
            all.add(path);
            return;
        }
        for (NodeId next : costs.getOrDefault(last, Map.of()).keySet()) {
            if (!path.contains(next)) {
                List<NodeId> longer = new ArrayList<>(path);
                longer.add(next);
                collect(longer, to, all);
            }
        }
    }
}
