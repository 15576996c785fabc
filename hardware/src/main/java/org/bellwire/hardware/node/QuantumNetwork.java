package org.bellwire.hardware.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.channel.QuantumChannel;
import org.bellwire.hardware.channel.SlotGrid;
import org.bellwire.hardware.link.Arm;
import org.bellwire.hardware.link.AttemptSampler;
import org.bellwire.hardware.memory.MemoryArray;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.hardware.transmission.PulseHardware;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;

/** The nodes of one simulation, complete and connected, and what they share. */
public final class QuantumNetwork {
    private final Surroundings around;
    private final Map<String, Node> byName;
    private final List<Node> nodes;
    private final List<Router> routers;
    private final List<ElementaryLink> links;

    QuantumNetwork(Surroundings around, Map<String, Node> byName, List<ElementaryLink> links) {
        this.around = around;
        this.byName = byName;
        this.links = List.copyOf(links);
        nodes = List.copyOf(byName.values());
        List<Router> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Router router) {
                found.add(router);
            }
        }
        routers = List.copyOf(found);
    }

    /** A network to be described part by part. */
    public static Builder builder(Timeline t, RandomStreams r, QuantumStates s, Observations o) {
        return new Builder(new Surroundings(t, r, s, o));
    }

    public Timeline timeline() {
        return around.timeline();
    }

    public RandomStreams streams() {
        return around.streams();
    }

    public QuantumStates states() {
        return around.states();
    }

    public Observations observations() {
        return around.observations();
    }

    /** In the order of description; a node's index is its position here. */
    public List<Node> nodes() {
        return nodes;
    }

    public List<Router> routers() {
        return routers;
    }

    /**
     * A router by name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Router router(String name) {
        if (byName.get(name) instanceof Router router) {
            return router;
        }
        throw new IllegalArgumentException("no router is named '" + name + "'");
    }

    /**
     * A source of pairs by name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public PairSourceNode pairSource(String name) {
        if (byName.get(name) instanceof PairSourceNode source) {
            return source;
        }
        throw new IllegalArgumentException("no source of pairs is named '" + name + "'");
    }

    /** The nodes that send or receive pulses, in the order of description. */
    public List<KeyNode> keyNodes() {
        return nodes.stream()
                .filter(KeyNode.class::isInstance)
                .map(KeyNode.class::cast)
                .toList();
    }

    /** One for every two neighbors, in the order in which the first of their stations appears among the quantum channels. */
    public List<ElementaryLink> links() {
        return links;
    }

    /**
     * The lanes of a station, one for each of its wavelengths.
     *
     * @throws IllegalArgumentException when there is no such station
     */
    public List<Lane> lanesOf(String station) {
        if (!(byName.get(station) instanceof StationNode found)) {
            throw new IllegalArgumentException("no station is named '" + station + "'");
        }
        return links.stream()
                .flatMap(link -> link.lanes().stream())
                .filter(lane -> lane.station() == found)
                .toList();
    }

    /**
     * Builds a network, nodes before the channels that name them. Every method but {@link #build} returns this builder and
     * throws an {@link IllegalArgumentException} that names what is wrong.
     */
    public static final class Builder {
        private final Surroundings around;
        private final Catalog<StationModel> stations = Catalog.load(StationModel.class);
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final List<Node> byIndex = new ArrayList<>();
        private final Map<Double, SlotGrid> grids = new HashMap<>();
        private final Map<StationNode, List<Fiber>> arms = new LinkedHashMap<>();

        private record Fiber(Router router, FiberParameters parameters) {}

        /** Two neighbors, in the order of their indices. */
        private record Neighbors(NodeId first, NodeId second) {
            static Neighbors of(Lane lane) {
                NodeId a = lane.b().neighbor();
                NodeId b = lane.a().neighbor();
                return a.index() < b.index() ? new Neighbors(a, b) : new Neighbors(b, a);
            }
        }

        Builder(Surroundings around) {
            this.around = around;
        }

        /** A router without data memories. */
        public Builder router(String name, int memories, MemoryParameters memory, OperationNoise noise) {
            return processor(name, memories, memory, 0, memory, noise);
        }

        /** A router that computes: with data memories besides those for communication. */
        public Builder processor(
                String name,
                int memories,
                MemoryParameters memory,
                int dataMemories,
                MemoryParameters dataMemory,
                OperationNoise noise) {
            NodeId id = newId(name);
            MemoryArray array = array(id, MemoryId.Array.COMMUNICATION, memories, memory, noise);
            MemoryArray data = array(id, MemoryId.Array.DATA, dataMemories, dataMemory, noise);
            add(new Router(id, wires(id), array, data, noise));
            return this;
        }

        private MemoryArray array(
                NodeId id, MemoryId.Array which, int size, MemoryParameters memory, OperationNoise noise) {
            if (size < 0) {
                throw new IllegalArgumentException("router '" + id.name() + "': " + size + " memories; at least 0");
            }
            return new MemoryArray(
                    id, which, size, memory, noise, around.timeline(), around.states(), around.streams());
        }

        /**
         * A heralding station.
         *
         * @param model name in the catalog of {@link StationModel}
         * @throws org.bellwire.kernel.catalog.UnknownModelException when it is not there
         */
        public Builder station(String name, String model, StationParameters parameters) {
            return multiplexedStation(name, model, parameters, 1);
        }

        /**
         * A heralding station that tells wavelengths apart.
         *
         * @param wavelengths their number, at least 1
         */
        public Builder multiplexedStation(String name, String model, StationParameters parameters, int wavelengths) {
            if (wavelengths < 1) {
                throw new IllegalArgumentException(
                        "station '" + name + "': " + wavelengths + " wavelengths; at least 1");
            }
            StationModel found = stations.find(model);
            NodeId id = newId(name);
            add(new StationNode(id, wires(id), found, parameters, wavelengths, around));
            return this;
        }

        /** A node that sends and receives weak pulses. */
        public Builder keyNode(String name, PulseHardware hardware) {
            NodeId id = newId(name);
            add(new KeyNode(id, wires(id), hardware));
            return this;
        }

        /** A source of photon pairs for key nodes. */
        public Builder pairSource(String name, PairSourceParameters source) {
            NodeId id = newId(name);
            add(new PairSourceNode(id, wires(id), source));
            return this;
        }

        /**
         * A fiber for pulses to a key node, from another or from a source of pairs, one way.
         *
         * @param polarizationFidelity probability that it leaves the polarization of a photon alone
         */
        public Builder pulseChannel(String from, String to, FiberParameters fiber, double polarizationFidelity) {
            String channel = "quantum channel from '" + from + "' to '" + to + "': ";
            if (!(node(to, channel) instanceof KeyNode receiver)) {
                throw new IllegalArgumentException(channel + "pulses go to key nodes");
            }
            if (node(from, channel) instanceof KeyNode sender) {
                sender.join(receiver, fiber, polarizationFidelity);
            } else if (node(from, channel) instanceof PairSourceNode source) {
                source.join(receiver, fiber, polarizationFidelity);
            } else {
                throw new IllegalArgumentException(channel + "pulses come from key nodes and sources of pairs");
            }
            return this;
        }

        private Wires wires(NodeId id) {
            return new Wires(around.timeline(), id, byIndex);
        }

        private void add(Node node) {
            nodes.put(node.id().name(), node);
            byIndex.add(node);
        }

        private NodeId newId(String name) {
            if (nodes.containsKey(name)) {
                throw new IllegalArgumentException("two nodes are named '" + name + "'; names must be unique");
            }
            return new NodeId(nodes.size(), name);
        }

        /** A fiber from a router to a station. */
        public Builder quantumChannel(String from, String to, FiberParameters fiber) {
            String channel = "quantum channel from '" + from + "' to '" + to + "': ";
            if (!(node(from, channel) instanceof Router router)) {
                throw new IllegalArgumentException(
                        channel + "'" + from + "' is not a router; photons start at routers");
            }
            if (!(node(to, channel) instanceof StationNode station)) {
                throw new IllegalArgumentException(channel + "'" + to + "' is not a station; photons end at stations");
            }
            arms.computeIfAbsent(station, s -> new ArrayList<>(2)).add(new Fiber(router, fiber));
            return this;
        }

        /**
         * A classical channel of one direction.
         *
         * @param delay in picoseconds, not negative
         * @param lengthMetres in m
         */
        public Builder classicalChannel(String from, String to, long delay, double lengthMetres) {
            Node source = end(from, from, to);
            Node target = end(to, from, to);
            source.connect(target.id(), delay, lengthMetres);
            return this;
        }

        // The words are put together only when they are needed: there may be a million channels.
        private Node end(String name, String from, String to) {
            Node node = nodes.get(name);
            return node == null ? node(name, "classical channel from '" + from + "' to '" + to + "': ") : node;
        }

        private Node node(String name, String context) {
            Node node = nodes.get(name);
            if (node == null) {
                throw new IllegalArgumentException(context + "no node is named '" + name + "'");
            }
            return node;
        }

        /**
         * The network.
         *
         * @throws IllegalArgumentException when a station does not join exactly two routers
         */
        public QuantumNetwork build() {
            Map<Neighbors, List<Lane>> lanes = new LinkedHashMap<>();
            arms.forEach((station, fibers) -> join(station, fibers)
                    .forEach(lane -> lanes.computeIfAbsent(Neighbors.of(lane), both -> new ArrayList<>(1))
                            .add(lane)));
            List<ElementaryLink> links = lanes.values().stream().map(this::link).toList();
            for (Node node : nodes.values()) {
                if (node instanceof StationNode station && !arms.containsKey(station)) {
                    throw new IllegalArgumentException(
                            "station '" + station.id().name() + "' joins no routers; it must join exactly two");
                }
            }
            return new QuantumNetwork(around, nodes, links);
        }

        private ElementaryLink link(List<Lane> lanes) {
            NodeId a = lanes.get(0).b().neighbor();
            NodeId b = lanes.get(0).a().neighbor();
            List<Lane> alike = lanes.stream()
                    .map(lane -> lane.a().neighbor().equals(b) ? lane : new Lane(lane.station(), lane.b(), lane.a()))
                    .toList();
            return new ElementaryLink(router(a), router(b), alike);
        }

        private Router router(NodeId id) {
            return (Router) byIndex.get(id.index());
        }

        /** The lanes of a station, one for each wavelength. */
        private List<Lane> join(StationNode station, List<Fiber> fibers) {
            if (fibers.size() != 2
                    || fibers.get(0).router().equals(fibers.get(1).router())) {
                List<Router> routers = fibers.stream().map(Fiber::router).toList();
                throw new IllegalArgumentException("station '" + station.id().name() + "' joins " + routers
                        + "; it must join exactly two routers");
            }
            fibers.forEach(fiber -> station.serve(fiber.router().id()));
            return IntStream.range(0, station.wavelengths())
                    .mapToObj(wavelength -> lane(station, wavelength, fibers.get(0), fibers.get(1)))
                    .toList();
        }

        private Lane lane(StationNode station, int wavelength, Fiber a, Fiber b) {
            QuantumChannel first = channel(a, station, wavelength);
            QuantumChannel second = channel(b, station, wavelength);
            double length = first.fiber().lengthMetres() + second.fiber().lengthMetres();
            Optional<AttemptSampler> attempts = sampler(station, wavelength, first, second);
            OptionalDouble fidelity = station.at(wavelength).rawFidelity(survival(first), survival(second));
            long guard = station.at(wavelength).guard();
            boolean isPrimary = first.from().compareTo(second.from()) > 0;
            LinkEnd here = new LinkEnd(
                    second.from(),
                    isPrimary,
                    station.id(),
                    wavelength,
                    first,
                    second.delay(),
                    length,
                    a.router().delayTo(second.from()),
                    a.router().delayTo(station.id()),
                    guard,
                    fidelity,
                    attempts);
            LinkEnd there = new LinkEnd(
                    first.from(),
                    !isPrimary,
                    station.id(),
                    wavelength,
                    second,
                    first.delay(),
                    length,
                    b.router().delayTo(first.from()),
                    b.router().delayTo(station.id()),
                    guard,
                    fidelity,
                    attempts);
            a.router().add(here);
            b.router().add(there);
            return new Lane(station, here, there);
        }

        private QuantumChannel channel(Fiber fiber, StationNode station, int wavelength) {
            return new QuantumChannel(
                    around.timeline(),
                    fiber.router().id(),
                    station.id(),
                    fiber.parameters(),
                    grids.computeIfAbsent(fiber.parameters().slotFrequencyHz(), SlotGrid::of),
                    station.receiver(wavelength));
        }

        private Optional<AttemptSampler> sampler(
                StationNode station, int wavelength, QuantumChannel first, QuantumChannel second) {
            return arm(first)
                    .flatMap(
                            a -> arm(second).flatMap(b -> station.at(wavelength).attempts(a, b)))
                    .map(law -> new AttemptSampler(
                            law, station.streams(wavelength).stream(station.id().name(), "attempts")));
        }

        // The closed forms of attempts know Pauli errors alone.
        private Optional<Arm> arm(QuantumChannel channel) {
            MemoryArray memories = router(channel.from()).memories();
            if (memories.size() == 0) {
                return Optional.empty();
            }
            MemoryParameters memory = memories.slot(0).parameters();
            return memory.decay(around.states()) instanceof PauliRates decay
                    ? Optional.of(new Arm(memory.efficiency() * channel.transmissivity(), decay))
                    : Optional.empty();
        }

        /** Of a photon of the router's memories, from the memory to the station; 0 where it has none. */
        private double survival(QuantumChannel channel) {
            MemoryArray memories = router(channel.from()).memories();
            return memories.size() == 0 ? 0 : memories.slot(0).parameters().efficiency() * channel.transmissivity();
        }
    }
}
