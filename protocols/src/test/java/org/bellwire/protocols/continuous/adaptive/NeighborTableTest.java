package org.bellwire.protocols.continuous.adaptive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class NeighborTableTest {
    private static final NodeId A = new NodeId(0, "a");
    private static final NodeId B = new NodeId(1, "b");
    private static final Optional<NodeId> NONE = Optional.empty();
    private static final double STEP = 0.05;

    private final NeighborTable three = NeighborTable.uniform(List.of(A, B), true);
    private final NeighborTable two = NeighborTable.uniform(List.of(A, B), false);

    private static double sum(NeighborTable table) {
        return table.entries().stream()
                .mapToDouble(NeighborTable.Entry::probability)
                .sum();
    }

    @Test
    void allEntriesAreAlikeAtTheStart() {
        assertEquals(1.0 / 3, three.probability(Optional.of(A)));
        assertEquals(1.0 / 3, three.probability(NONE));
        assertEquals(0.5, two.probability(Optional.of(B)));
        assertEquals(0, two.probability(NONE));
    }

    @Test
    void aNeighborOnAPathGainsTheStepBeforeAllAreDividedByTheirSum() {
        NeighborTable learned = three.learned(Set.of(A), STEP);

        assertEquals((1.0 / 3 + STEP) / (1 + STEP), learned.probability(Optional.of(A)), 1e-15);
        assertEquals(1.0 / 3 / (1 + STEP), learned.probability(Optional.of(B)), 1e-15);
        assertEquals(1.0 / 3 / (1 + STEP), learned.probability(NONE), 1e-15);
    }

    @Test
    void withoutTrafficTheEntryForNoNeighborGains() {
        NeighborTable learned = three.learned(Set.of(), STEP);

        assertEquals((1.0 / 3 + STEP) / (1 + STEP), learned.probability(NONE), 1e-15);
        assertEquals(two.entries(), two.learned(Set.of(), STEP).entries(), "there is no such entry");
    }

    @Test
    void bothNeighborsOfAnInnerNodeGainAlike() {
        NeighborTable learned = three.learned(Set.of(A, B), STEP);

        assertEquals(learned.probability(Optional.of(A)), learned.probability(Optional.of(B)));
        assertEquals(1.0 / 3 / (1 + 2 * STEP), learned.probability(NONE), 1e-15);
    }

    /** After n updates 1 - p = (2/3) / 1.05^n. */
    @Test
    void steadyTrafficTakesTheWholeTableInTime() {
        NeighborTable table = three;
        for (int update = 1; update <= 100; update++) {
            table = table.learned(Set.of(A), STEP);
            assertEquals(1, sum(table), 1e-12);
            assertEquals(1 - 2.0 / 3 / Math.pow(1 + STEP, update), table.probability(Optional.of(A)), 1e-12);
        }
    }

    /** 40,000 draws; each share is within 4.5 standard errors but for a chance of 1e-5. */
    @Test
    void neighborsAreDrawnWithTheirProbabilities() {
        NeighborTable table = three.learned(Set.of(B), 0.5);
        CounterStream luck = new RandomStreams(5, 0).stream("a", "table");
        int draws = 40_000;
        int[] seen = new int[3];
        for (int i = 0; i < draws; i++) {
            Optional<NodeId> drawn = table.at(luck.nextDouble());
            seen[drawn.map(NodeId::index).orElse(2)]++;
        }
        for (int i = 0; i < 3; i++) {
            double p = table.entries().get(i).probability();
            assertEquals(p, seen[i] / (double) draws, 4.5 * Math.sqrt(p * (1 - p) / draws));
        }
    }

    @Test
    void aNodeWithoutNeighborsDrawsNone() {
        assertEquals(
                NONE,
                NeighborTable.uniform(List.of(), false).learned(Set.of(), STEP).at(0.3));
    }
}
