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
                position(length, index).swapNeighbors().orElseThrow();
        assertEquals(left, neighbors.left().name());
        assertEquals(right, neighbors.right().name());
    }

    @Test
    void endsJoinNothing() {
        assertTrue(position(4, 0).swapNeighbors().isEmpty());
        assertTrue(position(4, 3).swapNeighbors().isEmpty());
        assertEquals("r3", position(4, 0).otherEnd().name());
    }
}
