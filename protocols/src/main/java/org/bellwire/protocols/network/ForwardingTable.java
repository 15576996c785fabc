package org.bellwire.protocols.network;

import java.util.Optional;
import org.bellwire.hardware.address.NodeId;

/** Where a node sends signalling for a destination. */
@FunctionalInterface
public interface ForwardingTable {

    /** The neighbor on the way to the destination; empty when no way is known. */
    Optional<NodeId> nextHop(NodeId destination);
}
