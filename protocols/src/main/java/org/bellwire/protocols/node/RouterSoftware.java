package org.bellwire.protocols.node;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.channel.MessageHandler;
import org.bellwire.hardware.memory.MemoryArray;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.station.Herald;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.protocols.continuous.AheadSoftware;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.bellwire.protocols.continuous.ContinuousMessage;
import org.bellwire.protocols.continuous.PairOffered;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.SwapNews;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.DeliveryDesk;
import org.bellwire.protocols.network.MemoryCalendar;
import org.bellwire.protocols.network.NetworkManager;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationService;
import org.bellwire.protocols.network.RoutingMessage;
import org.bellwire.protocols.network.RoutingProtocol;
import org.bellwire.protocols.network.SignallingMessage;
import org.bellwire.protocols.resource.PathRules.PathPolicy;
import org.bellwire.protocols.resource.ResourceManager;
import org.bellwire.protocols.resource.ResourceMessage;

/** What runs on a router: its resource manager and its network manager, and the sorting of what arrives. */
public final class RouterSoftware extends NodeSoftware implements MessageHandler {

    private final Router router;
    private final ResourceManager resources;
    private final DeliveryDesk desk;
    private final RoutingProtocol routing;
    private final NetworkManager reservations;
    private final Optional<AheadSoftware> ahead;
    private final LaneWatch lanes;

    RouterSoftware(
            Router router,
            QuantumNetwork network,
            EntanglementFacts facts,
            FidelityEstimator estimator,
            PathPolicy policy,
            CutoffPolicy cutoff,
            Optional<ContinuousGeneration> continuous,
            RoutingProtocol routing) {
        super(router, network);
        this.router = router;
        this.routing = routing;
        this.lanes = new LaneWatch(router);
        Observations observations = network.observations();
        this.desk = new DeliveryDesk(
                network.timeline(),
                observations.topic(PairDelivered.class),
                policy.schedule(),
                router.memories().size(),
                this::served);
        this.resources = new ResourceManager(
                router,
                network.timeline(),
                estimator,
                facts,
                network.streams().stream(router.id().name(), "swap"),
                cutoff,
                policy.order(),
                this::offer);
        MemoryCalendar calendar = new MemoryCalendar(router.memories().size());
        this.ahead = continuous.map(model -> new AheadSoftware(
                model, router, network, estimator, policy, calendar, resources, this::newReservationId));
        this.reservations = new NetworkManager(
                router,
                network.timeline(),
                routing,
                calendar,
                new ReservationService(
                        resources,
                        desk,
                        ahead.map(AheadSoftware::forRequests)
                                .map(policy::withGeneration)
                                .orElse(policy),
                        estimator),
                observations);
        router.onMessage(this);
    }

    private ReservationId newReservationId() {
        return reservations.newReservationId();
    }

    private void served(ReservationId reservation) {
        ahead.ifPresent(software -> reservations.pathOf(reservation).ifPresent(software::served));
    }

    void start() {
        routing.start();
        ahead.ifPresent(AheadSoftware::start);
    }

    void goDown() {
        router.setDown(true);
        reservations.wentDown();
        ahead.ifPresent(AheadSoftware::wentDown);
    }

    void comeUp() {
        router.setDown(false);
        ahead.ifPresent(AheadSoftware::cameUp);
    }

    void neighborLost(NodeId neighbor) {
        reservations.neighborLost(neighbor);
        ahead.ifPresent(software -> software.neighborLost(neighbor));
    }

    void neighborFound(NodeId neighbor) {
        reservations.neighborFound(neighbor);
        ahead.ifPresent(software -> software.neighborFound(neighbor));
    }

    /** A station is silent, or tells that it misses the light of a fiber. */
    void stationLost(NodeId station) {
        lanes.lost(station).ifPresent(reservations::linkLost);
    }

    /** That is over. */
    void stationFound(NodeId station) {
        lanes.found(station).ifPresent(reservations::linkFound);
    }

    /** By when a neighbor has heard the last message and seen the last light of this node over a lane, from now, ps. */
    long lastSignOn(LinkEnd lane) {
        long light = lane.channel().delay() + lane.farDelay();
        return router.canReach(lane.neighbor()) ? Math.max(light, router.classicalDelay(lane.neighbor())) : light;
    }

    List<LinkEnd> links() {
        return router.links();
    }

    private void offer(MemoryRecord memory) {
        desk.idle(memory, resources);
        programs().offered(memory);
    }

    @Override
    public void receive(NodeId from, Message message) {
        if (message instanceof Herald herald) {
            resources.heralded(herald);
        } else if (message instanceof ProtocolMessage m) {
            resources.receive(from, m);
        } else if (message instanceof SwapNews m) {
            resources.receive(from, m);
        } else if (message instanceof ResourceMessage m) {
            resources.receive(from, m);
        } else if (message instanceof SignallingMessage m) {
            reservations.receive(from, m);
        } else if (message instanceof ApplicationMessage m) {
            programs().receive(from, m);
        } else if (message instanceof RoutingMessage m) {
            // Who can be talked to, but makes no pairs, is no neighbor: its greetings do not count.
            if (!lanes.isCut(from)) {
                routing.receive(from, m);
            }
        } else if (message instanceof PairOffered m && ahead.isPresent()) {
            ahead.get().receive(from, m);
        } else if (message instanceof ContinuousMessage m && ahead.isPresent()) {
            ahead.get().receive(from, m);
        } else {
            throw new IllegalStateException(router.id().name() + " has no use for " + message + " from " + from.name());
        }
    }

    /** How many memories the node has. */
    public int memories() {
        return router.memories().size();
    }

    /** The memories that hold the qubits of a computation. */
    public MemoryArray dataMemories() {
        return router.dataMemories();
    }

    /** The record of the memory that holds half of a pair; empty when none does, or a protocol works on it. */
    public Optional<MemoryRecord> holding(PairId pair) {
        for (MemoryRecord record : resources.memories()) {
            if (record.state().holdsPair() && record.pair().id().equals(pair)) {
                return Optional.of(record);
            }
        }
        return Optional.empty();
    }

    /** The network manager, which makes reservations. */
    public NetworkManager network() {
        return reservations;
    }

    /** The routing protocol. */
    public RoutingProtocol routing() {
        return routing;
    }

    /** The resource manager, which keeps the records of the memories. */
    public ResourceManager resources() {
        return resources;
    }
}
