package org.bellwire.protocols.resource;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;

/** When the inner nodes of a path swap. */
public sealed interface SwapOrder {

    /**
     * In an order that all nodes know. A node joins the pairs with the nearest nodes, on either side, that swap later than it or
     * not at all; nodes that do not wait for each other swap at the same time.
     */
    sealed interface Fixed extends SwapOrder {

        /** The inner nodes of a path, the first to swap first. */
        List<NodeId> sequence(List<NodeId> path);
    }

    /** Each node when it holds a pair towards either end, however far these reach. Nobody asks or waits. */
    record AsSoonAsPossible() implements SwapOrder {}

    /** Balanced doubling: nodes at odd positions first; they drop out, and the rule is applied to those that are left. */
    record Nested() implements Fixed {

        @Override
        public List<NodeId> sequence(List<NodeId> path) {
            List<NodeId> sequence = new ArrayList<>();
            List<NodeId> left = path;
            while (left.size() > 2) {
                List<NodeId> kept = new ArrayList<>();
                for (int i = 0; i < left.size(); i++) {
                    boolean swaps = i % 2 == 1 && i < left.size() - 1;
                    (swaps ? sequence : kept).add(left.get(i));
                }
                left = kept;
            }
            return sequence;
        }
    }

    /** From the initiator's neighbor to the responder's. */
    record Sequential() implements Fixed {

        @Override
        public List<NodeId> sequence(List<NodeId> path) {
            return path.subList(1, path.size() - 1);
        }
    }

    /**
     * As a user says.
     *
     * @param names of routers, the first to swap first; inner nodes that are not named swap after them, in the order of the
     *     path
     */
    record Given(List<String> names) implements Fixed {

        /** The list is copied. */
        public Given {
            names = List.copyOf(names);
        }

        @Override
        public List<NodeId> sequence(List<NodeId> path) {
            List<NodeId> rest = new ArrayList<>(path.subList(1, path.size() - 1));
            List<NodeId> sequence = new ArrayList<>();
            for (String name : names) {
                rest.stream().filter(node -> node.name().equals(name)).forEach(sequence::add);
            }
            rest.removeAll(sequence);
            sequence.addAll(rest);
            return sequence;
        }
    }
}
