package org.bellwire.protocols.continuous;

import java.util.List;
import java.util.function.Supplier;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.MemoryCalendar;
import org.bellwire.protocols.resource.PathRules.PathPolicy;
import org.bellwire.protocols.resource.ResourceManager;

/** Continuous generation on one router: the behavior, its windows, and the way of pairs made ahead to requests. */
public final class AheadSoftware {

    private final Router router;
    private final QuantumNetwork network;
    private final FidelityEstimator estimator;
    private final PathPolicy policy;
    private final Supplier<ReservationId> names;
    private final boolean makesPairs;
    private final AheadWindows windows;
    private final ContinuousProtocol behavior;
    private final HandOvers handOvers;

    /**
     * What a router runs.
     *
     * @param policy how pairs are generated and purified
     * @param names of windows, different from those of all reservations
     */
    public AheadSoftware(
            ContinuousGeneration model,
            Router router,
            QuantumNetwork network,
            FidelityEstimator estimator,
            PathPolicy policy,
            MemoryCalendar calendar,
            ResourceManager resources,
            Supplier<ReservationId> names) {
        this.router = router;
        this.network = network;
        this.estimator = estimator;
        this.policy = policy;
        this.names = names;
        this.makesPairs = model.makesPairs();
        Spoken spoken = new Spoken();
        AheadRules rules = new AheadRules(
                router.id(),
                network.timeline(),
                policy.generation(),
                policy.purification(),
                this::purifies,
                estimator,
                spoken::isFor);
        this.windows = new AheadWindows(router.id(), network.timeline(), calendar, resources, rules);
        this.behavior = model.on(new Host());
        this.handOvers = new HandOvers(
                router,
                network.timeline(),
                resources,
                estimator,
                windows,
                behavior,
                spoken,
                network.observations().topic(PairTakenAhead.class));
    }

    private boolean purifies() {
        return behavior.purifies();
    }

    /**
     * How pairs of requests are generated. Attempts are played one by one at either resolution, since each may find a pair made ahead; those that make
     * pairs ahead may be skipped.
     */
    public GenerationModel forRequests() {
        return makesPairs ? new AheadFirst(policy.generation().at(Resolution.EVENT), handOvers) : policy.generation();
    }

    /** Begins; called once, before the first event. */
    public void start() {
        behavior.start();
    }

    /** The behavior of another node wrote. */
    public void receive(NodeId from, ContinuousMessage message) {
        behavior.receive(from, message);
    }

    /** Another node offers a pair. */
    public void receive(NodeId from, PairOffered message) {
        handOvers.receive(from, message);
    }

    /** This node, an end of the path, has been given a pair for a request. */
    public void served(List<NodeId> path) {
        behavior.served(path);
    }

    /** The light of a neighbor is gone. */
    public void neighborLost(NodeId neighbor) {
        windows.closeWith(neighbor);
        behavior.neighborLost(neighbor);
    }

    /** The neighbor is back. */
    public void neighborFound(NodeId neighbor) {
        behavior.neighborFound(neighbor);
    }

    /** This node has failed. */
    public void wentDown() {
        windows.closeAll();
        behavior.wentDown();
    }

    /** This node works again. */
    public void cameUp() {
        behavior.cameUp();
    }

    private final class Host implements ContinuousHost {

        @Override
        public NodeId self() {
            return router.id();
        }

        @Override
        public List<NodeId> neighbors() {
            return router.links().stream()
                    .map(LinkEnd::neighbor)
                    .filter(router::canReach)
                    .distinct()
                    .toList();
        }

        @Override
        public Timeline timeline() {
            return network.timeline();
        }

        @Override
        public CounterStream luck(String purpose) {
            return network.streams().stream(router.id().name(), purpose);
        }

        @Override
        public long delay(NodeId neighbor) {
            return router.classicalDelay(neighbor);
        }

        @Override
        public FidelityEstimator estimator() {
            return estimator;
        }

        @Override
        public Observations observations() {
            return network.observations();
        }

        @Override
        public void send(NodeId to, ContinuousMessage message) {
            router.send(to, message);
        }

        @Override
        public AheadWindow newWindow(NodeId neighbor, long start, long end) {
            return new AheadWindow(names.get(), neighbor, start, end);
        }

        @Override
        public boolean reserve(AheadWindow window) {
            return windows.reserve(window);
        }

        @Override
        public void open(AheadWindow window) {
            windows.open(window);
        }

        @Override
        public void close(AheadWindow window) {
            windows.close(window.id());
        }

        @Override
        public int reserved() {
            return windows.size();
        }
    }
}
