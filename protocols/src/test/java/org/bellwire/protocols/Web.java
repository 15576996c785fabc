package org.bellwire.protocols;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.node.Router;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.network.ForwardingTable;
import org.bellwire.protocols.node.NetworkSoftware;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.node.SoftwareParameters;

/** Ideal routers joined as one likes, a classical channel of 1 ms from each to each. */
public final class Web {

    public static final long DELAY = Picoseconds.MILLISECOND;

    /** A link and its length in m, both arms. */
    public record Link(String a, String b, double length) {}

    private final QuantumNetwork network;
    private final NetworkSoftware software;

    private Web(QuantumNetwork network, SoftwareParameters parameters) {
        this.network = network;
        software = NetworkSoftware.install(network, parameters);
    }

    public static Web of(SoftwareParameters parameters, Link... links) {
        return new Web(networkOf(links), parameters);
    }

    /** The hardware alone. */
    public static QuantumNetwork networkOf(Link... links) {
        QuantumNetwork.Builder builder = QuantumNetwork.builder(
                new Timeline(),
                new RandomStreams(1, 0),
                Catalog.load(Formalism.class).find("bell_diagonal").open(),
                new Observations());
        Set<String> routers = new LinkedHashSet<>();
        for (Link link : links) {
            routers.add(link.a());
            routers.add(link.b());
        }
        MemoryParameters memory = MemoryParameters.STANDARD.withRawFidelity(1);
        routers.forEach(router -> builder.router(router, 4, memory, OperationNoise.IDEAL));
        for (int i = 0; i < links.length; i++) {
            join(builder, links[i], "s" + i);
        }
        for (String from : routers) {
            routers.stream().filter(to -> !to.equals(from)).forEach(to -> builder.classicalChannel(from, to, DELAY, 0));
        }
        return builder.build();
    }

    private static void join(QuantumNetwork.Builder builder, Link link, String station) {
        DetectorParameters detector = new DetectorParameters(1, 0, 1e9, 1);
        builder.station(station, "single_atom", new StationParameters(List.of(detector, detector), 0.5));
        FiberParameters arm = new FiberParameters(
                link.length() / 2, 0.0002, FiberParameters.LIGHT_SPEED, FiberParameters.SLOT_FREQUENCY);
        for (String router : List.of(link.a(), link.b())) {
            builder.quantumChannel(router, station, arm);
            builder.classicalChannel(station, router, DELAY, 0);
            builder.classicalChannel(router, station, DELAY, 0);
        }
    }

    public QuantumNetwork network() {
        return network;
    }

    public NetworkSoftware software() {
        return software;
    }

    public RouterSoftware router(String name) {
        return software.router(name);
    }

    public Web runUntil(long instant) {
        network.timeline().runUntil(instant);
        return this;
    }

    /** Something to be done at an instant of the run. */
    public Web at(long instant, Runnable deed) {
        network.timeline().at(instant, deed::run);
        return this;
    }

    /** Messages to and from the router are lost from now on, or arrive again; nothing else happens to it. */
    public void setDown(String router, boolean isDown) {
        network.router(router).setDown(isDown);
    }

    public Web request(String from, String to, long start, long end, int memories) {
        new RequestApplication(router(from), RequestTerms.of(router(to).id(), start, end, memories, 0.5)).start();
        return this;
    }

    /** The table of a router: {@code b>b c>b} for two destinations that are both reached by b. */
    public String table(String router) {
        ForwardingTable table = router(router).routing().table();
        return network.routers().stream()
                .map(Router::id)
                .filter(id -> table.nextHop(id).isPresent())
                .map(id -> id + ">" + table.nextHop(id).orElseThrow())
                .collect(Collectors.joining(" "));
    }

    /** Collects the facts of a kind from now on. */
    public <T extends Observation> List<T> collect(Class<T> type) {
        List<T> facts = new ArrayList<>();
        network.observations().listen(type, facts::add);
        return facts;
    }
}
