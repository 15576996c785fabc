package org.bellwire.protocols.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.hardware.address.NodeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPositionTest {

    private static PathPosition position(int length, int index) {
        List<NodeId> path =
                IntStream.range(0, length).mapToObj(i -> new NodeId(i, "r" + i)).toList();
        return new PathPosition(path, index);
    }

    @ParameterizedTest
    @CsvSource({
        "3,1,r0,r2",
        "5,1,r0,r2",
        "5,3,r2,r4",
        "5,2,r0,r4",
        "4,1,r0,r2",
        "4,2,r0,r3",
        "6,1,r0,r2",
        "6,3,r2,r4",
        "6,2,r0,r4",
        "6,4,r0,r5",
        "9,4,r0,r8",
        "9,2,r0,r4",
        "9,6,r4,r8",
        "9,7,r6,r8"
    })
    void innerNodesJoinTheirNeighborsInTheNestedOrder(int length, int index, String left, String right) {
        PathPosition.SwapNeighbors neighbors =
                position(length, index).swapNeighbors(new SwapOrder.Nested()).orElseThrow();
        assertEquals(left, neighbors.left().name());
        assertEquals(right, neighbors.right().name());
    }

    @ParameterizedTest
    @CsvSource({"5,1,r0,r2", "5,2,r0,r3", "5,3,r0,r4", "9,7,r0,r8"})
    void inSequenceEveryNodeJoinsTheInitiatorWithItsNextNeighbor(int length, int index, String left, String right) {
        PathPosition.SwapNeighbors neighbors = position(length, index)
                .swapNeighbors(new SwapOrder.Sequential())
                .orElseThrow();
        assertEquals(left, neighbors.left().name());
        assertEquals(right, neighbors.right().name());
    }

    @ParameterizedTest
    @CsvSource({"2,r1,r3", "1,r0,r3", "3,r0,r4"})
    void nodesThatTheUserDoesNotNameSwapLast(int index, String left, String right) {
        PathPosition.SwapNeighbors neighbors = position(5, index)
                .swapNeighbors(new SwapOrder.Given(List.of("r2")))
                .orElseThrow();
        assertEquals(left, neighbors.left().name());
        assertEquals(right, neighbors.right().name());
    }

    @Test
    void endsJoinNothing() {
        assertTrue(position(4, 0).swapNeighbors(new SwapOrder.Nested()).isEmpty());
        assertTrue(position(4, 3).swapNeighbors(new SwapOrder.Nested()).isEmpty());
        assertEquals("r3", position(4, 0).otherEnd().name());
    }
}
