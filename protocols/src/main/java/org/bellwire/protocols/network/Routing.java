package org.bellwire.protocols.network;

import java.util.Map;
import java.util.function.Function;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.catalog.Model;

/** How forwarding tables come about; an open set, found by name. */
public interface Routing extends Model {

    /**
     * The same routing with other values of its {@link #parameters()}.
     *
     * @param values by name, in the unit that the parameter states (times in s); those a user has not given are missing
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    default Routing with(Map<String, Double> values) {
        return this;
    }

    /**
     * Prepares the routing of a network; the result gives each router the protocol that it runs.
     *
     * @param cost what a path wants little of
     */
    Function<Router, RoutingProtocol> protocols(QuantumNetwork network, LinkCost cost);
}
