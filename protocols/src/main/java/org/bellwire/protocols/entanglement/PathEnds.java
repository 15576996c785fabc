package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.NodeId;

/**
 * The two nodes that the pairs of a path are for.
 *
 * @param initiator the one that has asked
 * @param responder the other one; it applies the corrections
 */
public record PathEnds(NodeId initiator, NodeId responder) {

    /** Whether the node is one of the two. */
    boolean include(NodeId node) {
        return node.equals(initiator) || node.equals(responder);
    }
}
