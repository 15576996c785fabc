package org.bellwire.protocols.network;

import java.util.function.Function;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.catalog.Model;

/** How forwarding tables come about; an open set, found by name. */
public interface Routing extends Model {

    /** Prepares the routing of a network; the result gives each router its table. */
    Function<Router, ForwardingTable> tables(QuantumNetwork network);
}
