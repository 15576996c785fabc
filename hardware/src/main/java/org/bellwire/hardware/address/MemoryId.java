package org.bellwire.hardware.address;

/** One position in a node's memory array, counted from 0. */
public record MemoryId(NodeId node, int slot) {

    @Override
    public String toString() {
        return node.name() + ".MemoryArray[" + slot + "]";
    }
}
