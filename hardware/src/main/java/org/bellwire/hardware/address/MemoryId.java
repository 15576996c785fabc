package org.bellwire.hardware.address;

/**
 * One position in one of a node's memory arrays, counted from 0.
 *
 * @param array which of the node's arrays
 */
public record MemoryId(NodeId node, Array array, int slot) {

    /** The arrays that a node may have. */
    public enum Array {
        /** Memories that emit photons and hold halves of pairs. */
        COMMUNICATION("MemoryArray"),
        /** Memories that hold the qubits of a computation. */
        DATA("DataMemoryArray");

        private final String label;

        Array(String label) {
            this.label = label;
        }
    }

    /** A communication memory. */
    public MemoryId(NodeId node, int slot) {
        this(node, Array.COMMUNICATION, slot);
    }

    /** The same in every run of the program, which the code of an enumeration's constant is not. */
    @Override
    public int hashCode() {
        return 31 * node.hashCode() + slot;
    }

    @Override
    public String toString() {
        return node.name() + "." + array.label + "[" + slot + "]";
    }
}
