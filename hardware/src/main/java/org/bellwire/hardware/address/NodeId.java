package org.bellwire.hardware.address;

/**
 * A node of the network.
 *
 * <p>Two nodes are ordered by name, Unicode code point by code point: the order in which the generation protocol finds
 * the primary node. {@link String#compareTo} would order by UTF-16 units, which differs beyond the basic plane.
 *
 * @param index dense number of the node in its network, from 0; what arrays are indexed by
 * @param name unique in its network
 */
public record NodeId(int index, String name) implements Comparable<NodeId> {

    @Override
    public int compareTo(NodeId other) {
        int i = 0;
        while (i < name.length() && i < other.name.length()) {
            int mine = name.codePointAt(i);
            int theirs = other.name.codePointAt(i);
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
            i += Character.charCount(mine);
        }
        return Integer.compare(name.length(), other.name.length());
    }

    @Override
    public boolean equals(Object other) {
        // Nearly always the same object, whose fields then need not be fetched.
        return this == other || other instanceof NodeId id && index == id.index && name.equals(id.name);
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return name;
    }
}
