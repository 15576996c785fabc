package org.bellwire.scenarios.scenario;

import java.util.List;
import java.util.OptionalLong;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.application.RandomRequestApplication;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.protocols.node.NetworkSoftware;

/**
 * Each node asks for pairs with a random other one, again and again.
 *
 * @param nodes names of the routers that ask and are asked, at least two
 */
public record RandomRequests(List<String> nodes, RandomRequestParameters parameters) implements Workload {
    public RandomRequests {
        nodes = List.copyOf(nodes);
    }

    @Override
    public String application() {
        return RandomRequestApplication.NAME;
    }

    @Override
    public List<Application> programs(NetworkSoftware software, int number) {
        return nodes.stream().map(name -> asker(name, software, number)).toList();
    }

    private Application asker(String name, NetworkSoftware software, int number) {
        List<NodeId> others = nodes.stream()
                .filter(other -> !other.equals(name))
                .map(other -> software.router(other).id())
                .toList();
        return new RandomRequestApplication(software.router(name), others, parameters, number);
    }

    /** They go on for ever. */
    @Override
    public OptionalLong horizon() {
        return OptionalLong.empty();
    }
}
