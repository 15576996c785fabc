package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.entanglement.PathEnds;

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

    /** The initiator and the responder. */
    public PathEnds ends() {
        return new PathEnds(path.get(0), path.get(path.size() - 1));
    }

    /** For an end node, the other end. */
    public NodeId otherEnd() {
        return isFirst() ? path.get(path.size() - 1) : path.get(0);
    }

    /** The two nodes whose pairs an inner node joins: on either side the nearest that has not swapped before it. */
    public Optional<SwapNeighbors> swapNeighbors(SwapOrder.Fixed order) {
        if (isFirst() || isLast()) {
            return Optional.empty();
        }
        List<NodeId> left = new ArrayList<>(path);
        for (NodeId node : order.sequence(path)) {
            if (node.equals(path.get(index))) {
                break;
            }
            left.remove(node);
        }
        int position = left.indexOf(path.get(index));
        return Optional.of(new SwapNeighbors(left.get(position - 1), left.get(position + 1)));
    }

    /**
     * The far ends of the two pairs that a node joins.
     *
     * @param left towards the initiator
     * @param right towards the responder
     */
    public record SwapNeighbors(NodeId left, NodeId right) {}
}
