package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;

/**
 * Where a node stands on the path of a reservation.
 *
 * @param path the nodes from initiator to responder
 * @param index position of the node, from 0
 */
public record PathPosition(List<NodeId> path, int index) {

    /** The path is copied. */
    public PathPosition {
        path = List.copyOf(path);
    }

    /** Whether the node is the initiator. */
    public boolean isFirst() {
        return index == 0;
    }

    /** Whether the node is the responder. */
    public boolean isLast() {
        return index == path.size() - 1;
    }

    /** The neighbor towards the initiator. */
    public NodeId previous() {
        return path.get(index - 1);
    }

    /** The neighbor towards the responder. */
    public NodeId next() {
        return path.get(index + 1);
    }

    /** For an end node, the other end. */
    public NodeId otherEnd() {
        return isFirst() ? path.get(path.size() - 1) : path.get(0);
    }

    /**
     * The two nodes whose pairs an inner node joins in the nested order (balanced doubling): nodes at odd positions swap
     * first; they drop out, and the rule is applied to those that are left.
     */
    public Optional<SwapNeighbors> swapNeighbors() {
        if (isFirst() || isLast()) {
            return Optional.empty();
        }
        List<NodeId> left = path;
        while (left.indexOf(path.get(index)) % 2 == 0) {
            left = evenPositionsAndLast(left);
        }
        int position = left.indexOf(path.get(index));
        return Optional.of(new SwapNeighbors(left.get(position - 1), left.get(position + 1)));
    }

    private static List<NodeId> evenPositionsAndLast(List<NodeId> nodes) {
        List<NodeId> kept = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (i % 2 == 0 || i == nodes.size() - 1) {
                kept.add(nodes.get(i));
            }
        }
        return kept;
    }

    /**
     * The far ends of the two pairs that a node joins.
     *
     * @param left towards the initiator
     * @param right towards the responder
     */
    public record SwapNeighbors(NodeId left, NodeId right) {}
}
