package org.bellwire.protocols.network;

import java.util.Map;
import org.bellwire.hardware.node.ElementaryLink;
import org.bellwire.kernel.catalog.Model;

/**
 * What it costs a path to use an elementary link; a path costs the sum over its links, and routing looks for the path that
 * costs least. An open set, found by name.
 */
public interface LinkCost extends Model {

    /**
     * The same cost with other values of its {@link #parameters()}.
     *
     * @param values by name, in the unit that the parameter states (times in s); those a user has not given are missing
     * @throws IllegalArgumentException if a value makes no sense; the message is for the user
     */
    default LinkCost with(Map<String, Double> values) {
        return this;
    }

    /** Not negative, in either direction the same; infinite for a link that no path may use. */
    double of(ElementaryLink link);

    /**
     * The cost of a link as routing may rely on it.
     *
     * @throws IllegalArgumentException if it is negative or no number
     */
    default double checked(ElementaryLink link) {
        double cost = of(link);
        if (!(cost >= 0)) {
            throw new IllegalArgumentException("cost \"" + name() + "\" of the link from " + link.a() + " to "
                    + link.b() + " (" + cost + ") must not be negative");
        }
        return cost;
    }
}
