package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.entanglement.EntanglementProtocol;

/**
 * A protocol that a rule has made, and the partners it needs.
 *
 * @param protocol the protocol
 * @param asks whom to ask for what; empty when the protocol waits to be asked
 */
public record Activation(EntanglementProtocol protocol, List<Ask> asks) {

    /**
     * One partner to be found.
     *
     * @param node where
     * @param criterion which
     */
    public record Ask(NodeId node, Criterion criterion) {}

    /** A protocol that waits to be asked. */
    public static Activation waiting(EntanglementProtocol protocol) {
        return new Activation(protocol, List.of());
    }

    /** A protocol that asks one node. */
    public static Activation asking(EntanglementProtocol protocol, NodeId node, Criterion criterion) {
        return new Activation(protocol, List.of(new Ask(node, criterion)));
    }
}
