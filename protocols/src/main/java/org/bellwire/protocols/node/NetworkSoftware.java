package org.bellwire.protocols.node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.PairSourceNode;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Phase;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.Twirling;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.network.RoutingProtocol;
import org.bellwire.protocols.node.SoftwareParameters.Purification;
import org.bellwire.protocols.node.SoftwareParameters.RouterSwapping;
import org.bellwire.protocols.resource.PathRules.PathPolicy;

/** The software of all routers of a network. */
public final class NetworkSoftware {

    private final Map<String, RouterSoftware> byName = new LinkedHashMap<>();

    private final Map<String, KeyNodeSoftware> keyNodes = new LinkedHashMap<>();
    private final QuantumNetwork network;

    private final LaneFailures lanes;

    private NetworkSoftware(QuantumNetwork network) {
        this.network = network;
        this.lanes = new LaneFailures(network, id -> router(id.name()));
    }

    /** Installs the software with standard swapping on every router. */
    public static NetworkSoftware install(QuantumNetwork network, SoftwareParameters parameters) {
        return install(network, parameters, router -> RouterSwapping.STANDARD);
    }

    /**
     * Installs the software on every router.
     *
     * @param swapping how each router swaps
     * @throws org.bellwire.kernel.catalog.UnknownModelException if a protocol is named that nobody provides
     */
    public static NetworkSoftware install(
            QuantumNetwork network, SoftwareParameters parameters, Function<Router, RouterSwapping> swapping) {
        GenerationModel generation = Catalog.load(GenerationModel.class)
                .find(parameters.generation())
                .at(parameters.resolution());
        Function<Router, RoutingProtocol> routing = parameters
                .routing()
                .protocol()
                .protocols(network, parameters.routing().cost());
        Purification purification = parameters.purification();
        Twirling twirling =
                purification.twirling().orElse(network.states().holdsMixtures() ? Twirling.BILATERAL : Twirling.NONE);
        EntanglementFacts facts = EntanglementFacts.of(network.observations());
        NetworkSoftware software = new NetworkSoftware(network);
        for (Router router : network.routers()) {
            RouterSwapping swaps = swapping.apply(router);
            FidelityEstimator estimator =
                    Estimators.forRouter(network, router, purification.protocol(), swaps.degradation());
            PathPolicy policy = new PathPolicy(
                    generation,
                    purification.protocol().with(twirling),
                    purification.schedule(),
                    purification.pairing(),
                    purification.unreachable(),
                    swaps.parameters(),
                    parameters.order());
            software.byName.put(
                    router.id().name(),
                    new RouterSoftware(
                            router,
                            network,
                            facts,
                            estimator,
                            policy,
                            parameters.cutoff(),
                            parameters.continuous(),
                            routing.apply(router)));
        }
        network.keyNodes().forEach(node -> software.keyNodes.put(node.id().name(), new KeyNodeSoftware(node, network)));
        software.byName.values().forEach(RouterSoftware::start);
        return software;
    }

    /** The software of all routers, in the order of the network. */
    public List<RouterSoftware> routers() {
        return new ArrayList<>(byName.values());
    }

    /**
     * The software of one node that exchanges keys.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public KeyNodeSoftware keyNode(String name) {
        KeyNodeSoftware found = keyNodes.get(name);
        if (found == null) {
            throw new IllegalArgumentException("key node (" + name + ") must be one of " + keyNodes.keySet());
        }
        return found;
    }

    /**
     * A source of pairs. It runs no software: it shines.
     *
     * @throws IllegalArgumentException if there is no such source
     */
    public PairSourceNode pairSource(String name) {
        return network.pairSource(name);
    }

    /**
     * The software of one router.
     *
     * @throws IllegalArgumentException if there is no such router
     */
    public RouterSoftware router(String name) {
        RouterSoftware found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException("router (" + name + ") must be one of " + byName.keySet());
        }
        return found;
    }

    /**
     * A router fails: it drops all messages and lets go of its memories. Its neighbors notice when its last light has reached
     * them.
     */
    public void goDown(String router) {
        RouterSoftware failing = router(router);
        failing.goDown();
        network.observations()
                .topic(NodeWentDown.class)
                .publish(new NodeWentDown(network.timeline().now(), failing.id()));
        notice(failing, neighbor -> neighbor.neighborLost(failing.id()));
    }

    /** A router that has failed works again. Of reservations it knows nothing; what it learned of routes it still knows. */
    public void comeUp(String router) {
        RouterSoftware back = router(router);
        back.comeUp();
        network.observations()
                .topic(NodeCameUp.class)
                .publish(new NodeCameUp(network.timeline().now(), back.id()));
        notice(back, neighbor -> neighbor.neighborFound(back.id()));
    }

    /**
     * A station fails: it sees no light and sends nothing. Its two routers miss its signal, a classical delay after.
     *
     * @throws IllegalArgumentException if there is no such station
     */
    public void stationGoesDown(String station) {
        lanes.setDown(station, true);
    }

    /** A station that has failed works again. */
    public void stationComesUp(String station) {
        lanes.setDown(station, false);
    }

    /**
     * The fiber from a router to a station breaks, at all wavelengths: photons sent from now on are lost. The station misses them after their
     * flight, and tells both its routers.
     *
     * @throws IllegalArgumentException if there is no such fiber
     */
    public void breakFiber(String router, String station) {
        lanes.setBroken(router, station, true);
    }

    /** A fiber that was broken is whole again. */
    public void mendFiber(String router, String station) {
        lanes.setBroken(router, station, false);
    }

    private void notice(RouterSoftware changed, Consumer<RouterSoftware> deed) {
        Map<NodeId, Long> lastSigns = new LinkedHashMap<>();
        changed.links().forEach(lane -> lastSigns.merge(lane.neighbor(), changed.lastSignOn(lane), Math::max));
        lastSigns.forEach((id, lastSign) -> {
            RouterSoftware neighbor = router(id.name());
            network.timeline().after(lastSign, Phase.SIGNAL, () -> deed.accept(neighbor));
        });
    }
}
