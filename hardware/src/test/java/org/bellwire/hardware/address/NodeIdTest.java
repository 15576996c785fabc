package org.bellwire.hardware.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NodeIdTest {

    @Test
    void ordersByNameAndNotByIndex() {
        assertTrue(new NodeId(7, "a").compareTo(new NodeId(0, "b")) < 0);
        assertTrue(new NodeId(0, "router_10").compareTo(new NodeId(1, "router_2")) < 0);
        assertTrue(new NodeId(0, "r").compareTo(new NodeId(1, "r1")) < 0);
        assertEquals(0, new NodeId(3, "same").compareTo(new NodeId(3, "same")));
    }

    @Test
    void ordersByCodePointWhereUtf16UnitsWouldNot() {
        NodeId basic = new NodeId(0, "\uFF5E");
        NodeId supplementary = new NodeId(1, "\uD83D\uDE00");

        assertTrue(basic.name().compareTo(supplementary.name()) > 0);
        assertTrue(basic.compareTo(supplementary) < 0);
    }

    @Test
    void namesAMemoryAsThePeerDoes() {
        assertEquals("a.MemoryArray[3]", new MemoryId(new NodeId(0, "a"), 3).toString());
    }
}
