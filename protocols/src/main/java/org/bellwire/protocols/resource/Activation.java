package org.bellwire.protocols.resource;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.entanglement.EntanglementProtocol;

/**
 * A protocol that a rule has made, and the partners it needs.
 *
 * @param protocol the protocol
 * @param partners how it comes by partners
 * @param asks whom to ask for what; empty unless partners are asked
 */
public record Activation(EntanglementProtocol protocol, Partners partners, List<Ask> asks) {

    /** How a protocol comes by partners. */
    public enum Partners {
        /** It waits to be asked. */
        AWAITED,
        /** It asks for them. */
        ASKED,
        /** It needs none and starts at once. */
        NONE
    }

    /**
     * One partner to be found.
     *
     * @param node where
     * @param criterion which
     */
    public record Ask(NodeId node, Criterion criterion) {}

    /** A protocol that waits to be asked. */
    public static Activation waiting(EntanglementProtocol protocol) {
        return new Activation(protocol, Partners.AWAITED, List.of());
    }

    /** A protocol that asks other nodes. */
    public static Activation asking(EntanglementProtocol protocol, Ask... asks) {
        return new Activation(protocol, Partners.ASKED, List.of(asks));
    }

    /** A protocol that asks other nodes. */
    public static Activation asking(EntanglementProtocol protocol, List<Ask> asks) {
        return new Activation(protocol, Partners.ASKED, asks);
    }

    /** A protocol that starts at once. */
    public static Activation alone(EntanglementProtocol protocol) {
        return new Activation(protocol, Partners.NONE, List.of());
    }
}
