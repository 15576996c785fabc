package org.bellwire.protocols.node;

import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.memory.MemoryArray;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.station.Herald;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.cutoff.CutoffPolicy;
import org.bellwire.protocols.entanglement.EntanglementFacts;
import org.bellwire.protocols.entanglement.SwapNews;
import org.bellwire.protocols.knowledge.FidelityEstimator;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ApplicationId;
import org.bellwire.protocols.message.ApplicationMessage;
import org.bellwire.protocols.message.ProtocolMessage;
import org.bellwire.protocols.network.DeliveryDesk;
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
public final class RouterSoftware {

    private final Router router;
    private final QuantumNetwork network;
    private final ResourceManager resources;
    private final DeliveryDesk desk;
    private final RoutingProtocol routing;
    private final NetworkManager reservations;
    private final Programs programs = new Programs();

    RouterSoftware(
            Router router,
            QuantumNetwork network,
            FidelityEstimator estimator,
            PathPolicy policy,
            CutoffPolicy cutoff,
            RoutingProtocol routing) {
        this.router = router;
        this.routing = routing;
        this.network = network;
        Observations observations = network.observations();
        this.desk = new DeliveryDesk(
                network.timeline(),
                observations.topic(PairDelivered.class),
                policy.schedule(),
                router.memories().size());
        this.resources = new ResourceManager(
                router,
                network.timeline(),
                estimator,
                EntanglementFacts.of(observations),
                network.streams().stream(router.id().name(), "swap"),
                cutoff,
                policy.order(),
                this::offer);
        this.reservations = new NetworkManager(
                router,
                network.timeline(),
                routing,
                new ReservationService(resources, desk, policy, estimator),
                observations);
        router.onMessage(this::receive);
    }

    void start() {
        routing.start();
    }

    void goDown() {
        router.setDown(true);
        reservations.wentDown();
    }

    void comeUp() {
        router.setDown(false);
    }

    /** By when a neighbor has heard the last message and seen the last light of this node, from now, ps. */
    long lastSignOn(LinkEnd link) {
        long light = link.channel().delay() + link.farDelay();
        return router.canReach(link.neighbor()) ? Math.max(light, router.classicalDelay(link.neighbor())) : light;
    }

    List<LinkEnd> links() {
        return router.links();
    }

    private void offer(MemoryRecord memory) {
        desk.idle(memory, resources);
        programs.offered(memory);
    }

    private void receive(NodeId from, Message message) {
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
            programs.receive(from, m);
        } else if (message instanceof RoutingMessage m) {
            routing.receive(from, m);
        } else {
            throw new IllegalStateException(router.id().name() + " has no use for " + message + " from " + from.name());
        }
    }

    /** The node. */
    public NodeId id() {
        return router.id();
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

    /** Installs an application's program, to which its like on other nodes write. */
    public void install(ApplicationId application, NodeProgram program) {
        programs.install(application, program);
    }

    /** Sends a message over the classical channel. */
    public void send(NodeId to, Message message) {
        router.send(to, message);
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

    /** The clock of the simulation. */
    public Timeline timeline() {
        return network.timeline();
    }

    /** The random streams of the simulation. */
    public RandomStreams streams() {
        return network.streams();
    }

    /** Where facts are published. */
    public Observations observations() {
        return network.observations();
    }
}
