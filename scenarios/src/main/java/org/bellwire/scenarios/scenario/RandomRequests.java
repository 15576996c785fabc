package org.bellwire.scenarios.scenario;

import java.util.List;
import org.bellwire.protocols.application.RandomRequestParameters;

/**
 * Each node asks for pairs with a random other one, again and again.
 *
 * @param nodes names of the routers that ask and are asked, at least two
 */
public record RandomRequests(List<String> nodes, RandomRequestParameters parameters) implements Workload {
    public RandomRequests {
        nodes = List.copyOf(nodes);
    }
}
