package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.channel.FiberParameters;

/**
 * Describes a network in Java, with the names and delays that a topology file would give:
 *
 * <pre>{@code
 * NetworkDescription network = NetworkDescription.builder()
 *         .router("alice", 10)
 *         .router("bob", 10)
 *         .link("alice", "bob", 10_000, 0.0002)
 *         .classicalMesh()
 *         .build();
 * }</pre>
 *
 * <p>The order of calls between kinds does not matter: links are expanded by {@link #build()}, after which stations made
 * by links follow the other nodes, and their channels the explicit ones.
 */
public final class NetworkBuilder {

    private final List<NodeDescription> nodes = new ArrayList<>();
    private final List<QuantumChannelDescription> fibers = new ArrayList<>();
    private final ChannelTable wires = new ChannelTable();
    private final ChannelTable connections = new ChannelTable();
    private final List<MiddleLink> links = new ArrayList<>();
    private final Map<String, Map<String, Integer>> linkNumbers = new HashMap<>();
    private final Latencies latencies = new Latencies();
    private OptionalLong stopTime = OptionalLong.empty();
    private String formalism = NetworkDescription.KET_VECTOR;
    private boolean mesh;

    NetworkBuilder() {}

    /** A router that is standard but for its number of memories. */
    public NetworkBuilder router(String name, int memories) {
        return node(RouterDescription.standard(name, memories));
    }

    public NetworkBuilder node(NodeDescription node) {
        nodes.add(node);
        return this;
    }

    /**
     * A link with a standard double-click station half-way.
     *
     * @param lengthMetres          whole length in m
     * @param attenuationDbPerMetre dB/m; 0.0002 is the usual 0.2 dB/km
     */
    public NetworkBuilder link(String a, String b, double lengthMetres, double attenuationDbPerMetre) {
        return link(a, b, FiberParameters.of(lengthMetres, attenuationDbPerMetre), StationDescription.standard("any"));
    }

    /**
     * A link with a station like the given one half-way; the station is named {@code BSM.a.b}. Each further call for the same routers adds
     * a station to their link: {@code BSM.a.b.2}, {@code BSM.a.b.3}, ...
     */
    public NetworkBuilder link(String a, String b, FiberParameters whole, StationDescription station) {
        return link(a, b, whole, station, LinkNames.OF_ROUTERS);
    }

    /** A link whose station and channels are named in a certain way. */
    public NetworkBuilder link(String a, String b, FiberParameters whole, StationDescription station, LinkNames names) {
        int number = nextNumber(a, b);
        linkNumbers.computeIfAbsent(a, from -> new HashMap<>()).put(b, number);
        links.add(new MiddleLink(a, b, whole, station, names, number));
        return this;
    }

    /** What the next link between two routers names its station. */
    public String nextStation(String a, String b, LinkNames names) {
        return names.station(a, b, nextNumber(a, b));
    }

    private int nextNumber(String a, String b) {
        return linkNumbers.getOrDefault(a, Map.of()).getOrDefault(b, 0) + 1;
    }

    public NetworkBuilder quantumChannel(QuantumChannelDescription channel) {
        fibers.add(channel);
        return this;
    }

    /** Both directions with the same latency in ps, named {@code cc-a-b} and {@code cc-b-a}. */
    public NetworkBuilder classical(String a, String b, long delay) {
        return classicalConnection(
                a,
                b,
                OptionalDouble.of((double) delay),
                OptionalDouble.of(ClassicalChannelDescription.STANDARD_LENGTH));
    }

    /**
     * Both directions, as an entry of {@code cconnections}.
     *
     * @param delay        ps; when absent or not positive, light's over the length
     * @param lengthMetres m; 1000 when absent
     */
    public NetworkBuilder classicalConnection(String a, String b, OptionalDouble delay, OptionalDouble lengthMetres) {
        connections.add(wire(DefaultName.between(a, b), a, b, delay, lengthMetres));
        latencies.add(a, b, latency(delay, lengthMetres));
        return this;
    }

    /** One direction, as an entry of {@code cchannels}; parameters as in {@link #classicalConnection}. */
    public NetworkBuilder classicalChannel(
            String name, String from, String to, OptionalDouble delay, OptionalDouble lengthMetres) {
        wires.add(wire(name, from, to, delay, lengthMetres));
        latencies.add(from, to, latency(delay, lengthMetres));
        return this;
    }

    /** Joins every two routers that have a way between them and no classical channel yet; see {@link ClassicalMesh}. */
    public NetworkBuilder classicalMesh() {
        mesh = true;
        return this;
    }

    public NetworkBuilder stopTime(long picoseconds) {
        stopTime = OptionalLong.of(picoseconds);
        return this;
    }

    public NetworkBuilder formalism(String name) {
        formalism = name;
        return this;
    }

    /**
     * The description.
     *
     * @throws IllegalArgumentException if a name is used twice, a channel ends at no node, or the two routers of a link
     *                                  have no classical channel
     */
    public NetworkDescription build() {
        if (mesh) {
            ClassicalMesh.over(nodes, fibers, links)
                    .missing(latencies)
                    .forEach(way -> classicalConnection(
                            way.a(), way.b(), OptionalDouble.empty(), OptionalDouble.of(way.lengthMetres())));
            mesh = false;
        }
        List<NodeDescription> allNodes = new ArrayList<>(nodes);
        List<QuantumChannelDescription> allFibers = new ArrayList<>(fibers);
        ChannelTable allWires = wires.copy();
        LinkLatencies said = latencies.along(links);
        for (MiddleLink link : links) {
            allNodes.add(link.expandedStation());
            allFibers.addAll(link.fibers());
            link.wires(said.between(link.a(), link.b())).forEach(allWires::add);
        }
        ClassicalChannels channels = new ClassicalChannels(allWires, connections.copy());
        return new NetworkDescription(allNodes, allFibers, channels, stopTime, formalism);
    }

    private static ClassicalChannelDescription wire(
            String name, String from, String to, OptionalDouble delay, OptionalDouble lengthMetres) {
        double length = lengthMetres.orElse(ClassicalChannelDescription.STANDARD_LENGTH);
        double said = delay.orElse(0);
        long picoseconds = said > 0 ? (long) Math.rint(said) : ClassicalChannelDescription.delayOver(length);
        return new ClassicalChannelDescription(name, from, to, picoseconds, length);
    }

    /** A delay of zero counts as zero here, though the channel itself falls back to its length: so does the reference. */
    private static double latency(OptionalDouble delay, OptionalDouble lengthMetres) {
        double length = lengthMetres.orElse(ClassicalChannelDescription.STANDARD_LENGTH);
        return delay.orElse(length / FiberParameters.LIGHT_SPEED);
    }
}
