package org.bellwire.protocols.application;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.LinkMap;

/** Over which paths an application asks for pairs. */
public sealed interface PathChoice {

    /** The one that the tables give. */
    PathChoice TABLES = new Tables();

    /** See {@link #TABLES}. */
    record Tables() implements PathChoice {}

    /**
     * The cheapest path, or the next one when that is refused, and so on.
     *
     * @param most how many are tried, at least 1
     */
    record Alternatives(int most) implements PathChoice {
        /** @throws IllegalArgumentException if there are none */
        public Alternatives {
            requireSome(most);
        }

        List<List<NodeId>> in(LinkMap links, NodeId from, NodeId to) {
            return links.cheapest(from, to, most);
        }
    }

    /**
     * Several paths at once that share no inner nodes; the memories are divided among them.
     *
     * @param most how many, at least 1; fewer when there are no more, or no more memories
     */
    record Disjoint(int most) implements PathChoice {
        /** @throws IllegalArgumentException if there are none */
        public Disjoint {
            requireSome(most);
        }

        List<List<NodeId>> in(LinkMap links, NodeId from, NodeId to, int memories) {
            return links.disjoint(from, to, Math.min(most, memories));
        }
    }

    private static void requireSome(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("number of paths (" + most + ") must be at least 1");
        }
    }
}
