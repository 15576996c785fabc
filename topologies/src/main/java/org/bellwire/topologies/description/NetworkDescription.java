package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A whole network as data, in the order of the file: nodes (stations made by links last), explicit channels before
 * those of links, two-way classical connections last.
 *
 * @param nodes             routers, stations, key nodes and sources of pairs
 * @param quantumChannels   each from a router to a station, between key nodes, or from a source of pairs to a key node
 * @param classicalChannels of several from one node to another the last one counts; as there may be a million, an element
 *                          and its name are made when they are asked for
 * @param stopTime          ps; events at or after it do not run. Absent when there is no limit
 * @param formalism         name of the representation of quantum states
 */
public record NetworkDescription(
        List<NodeDescription> nodes,
        List<QuantumChannelDescription> quantumChannels,
        List<ClassicalChannelDescription> classicalChannels,
        OptionalLong stopTime,
        String formalism) {

    public static final String KET_VECTOR = "ket_vector";

    /** Checks names and ends; whether each station has its two routers is for the assembly. */
    public NetworkDescription {
        nodes = List.copyOf(nodes);
        quantumChannels = List.copyOf(quantumChannels);
        classicalChannels = ClassicalChannels.copyOf(classicalChannels);
        NameSpace names = new NameSpace();
        nodes.forEach(node -> names.node(node.name()));
        quantumChannels.forEach(channel -> names.channel(channel.name(), channel.from(), channel.to()));
        classicalChannels.forEach(channel -> names.channel(channel.name(), channel.from(), channel.to()));
    }

    public static NetworkBuilder builder() {
        return new NetworkBuilder();
    }

    public List<RouterDescription> routers() {
        return nodes.stream()
                .filter(RouterDescription.class::isInstance)
                .map(RouterDescription.class::cast)
                .toList();
    }

    public List<StationDescription> stations() {
        return nodes.stream()
                .filter(StationDescription.class::isInstance)
                .map(StationDescription.class::cast)
                .toList();
    }

    public List<KeyNodeDescription> keyNodes() {
        return nodes.stream()
                .filter(KeyNodeDescription.class::isInstance)
                .map(KeyNodeDescription.class::cast)
                .toList();
    }

    public List<PairSourceDescription> pairSources() {
        return nodes.stream()
                .filter(PairSourceDescription.class::isInstance)
                .map(PairSourceDescription.class::cast)
                .toList();
    }

    /** Links in the order in which the first of their stations appears in the list of quantum channels. */
    public List<LinkDescription> links() {
        Map<String, List<QuantumChannelDescription>> halves = new LinkedHashMap<>();
        Set<String> keyNodes = keyNodes().stream().map(KeyNodeDescription::name).collect(Collectors.toSet());
        quantumChannels.stream()
                .filter(channel -> !keyNodes.contains(channel.to()))
                .forEach(channel -> halves.computeIfAbsent(channel.to(), to -> new ArrayList<>())
                        .add(channel));
        Map<Neighbors, LinkAssembly> links = new LinkedHashMap<>();
        Map<String, Integer> wavelengths = new HashMap<>();
        stations().forEach(station -> wavelengths.put(station.name(), station.wavelengths()));
        halves.forEach((station, both) -> {
            if (both.size() == 2) {
                links.computeIfAbsent(Neighbors.of(both), ends -> new LinkAssembly(both))
                        .add(both, wavelengths.getOrDefault(station, 1));
            }
        });
        return links.values().stream().map(LinkAssembly::link).toList();
    }

    /** Two routers in the order of their names. */
    private record Neighbors(String first, String second) {
        static Neighbors of(List<QuantumChannelDescription> halves) {
            String a = halves.get(0).from();
            String b = halves.get(1).from();
            return a.compareTo(b) < 0 ? new Neighbors(a, b) : new Neighbors(b, a);
        }
    }

    /** A link to which stations are added. */
    private static final class LinkAssembly {
        private final String a;
        private final String b;
        private final List<String> stations = new ArrayList<>(1);
        private int lanes;
        private double metres; // Of all lanes together.

        LinkAssembly(List<QuantumChannelDescription> halves) {
            a = halves.get(0).from();
            b = halves.get(1).from();
        }

        void add(List<QuantumChannelDescription> halves, int wavelengths) {
            double length =
                    halves.get(0).fiber().lengthMetres() + halves.get(1).fiber().lengthMetres();
            stations.add(halves.get(0).to());
            lanes += wavelengths;
            metres += wavelengths * length;
        }

        LinkDescription link() {
            return new LinkDescription(a, b, stations, lanes, metres / lanes);
        }
    }

    /** The fibers to key nodes, one where there are two in opposite directions. */
    public List<QuantumChannelDescription> pulseFibers() {
        Set<String> keyNodes = keyNodes().stream().map(KeyNodeDescription::name).collect(Collectors.toSet());
        Map<Set<String>, QuantumChannelDescription> byEnds = new LinkedHashMap<>();
        quantumChannels.stream()
                .filter(channel -> keyNodes.contains(channel.to()))
                .forEach(channel -> byEnds.putIfAbsent(Set.of(channel.from(), channel.to()), channel));
        return List.copyOf(byEnds.values());
    }

    /** Name of the routing protocol of the whole network: the first router's. */
    public String routing() {
        return routers().stream().findFirst().map(RouterDescription::routing).orElse(RouterDescription.STATIC_ROUTING);
    }

    /** From which node to which there is a classical channel. */
    public NodePairs classicallyJoined() {
        NodePairs joined = new NodePairs();
        classicalChannels.forEach(channel -> joined.add(channel.from(), channel.to()));
        return joined;
    }

    public NetworkDescription withFormalism(String changed) {
        return changed.equals(formalism)
                ? this
                : new NetworkDescription(nodes, quantumChannels, classicalChannels, stopTime, changed);
    }

    public NetworkDescription withStopTime(OptionalLong changed) {
        return new NetworkDescription(nodes, quantumChannels, classicalChannels, changed, formalism);
    }

    /** The network with each router replaced, for instance to override parameters. */
    public NetworkDescription mapRouters(UnaryOperator<RouterDescription> change) {
        return withNodes(nodes.stream()
                .map(node -> node instanceof RouterDescription router ? change.apply(router) : node)
                .toList());
    }

    public NetworkDescription mapStations(UnaryOperator<StationDescription> change) {
        return withNodes(nodes.stream()
                .map(node -> node instanceof StationDescription station ? change.apply(station) : node)
                .toList());
    }

    public NetworkDescription mapKeyNodes(UnaryOperator<KeyNodeDescription> change) {
        return withNodes(nodes.stream()
                .map(node -> node instanceof KeyNodeDescription keyNode ? change.apply(keyNode) : node)
                .toList());
    }

    public NetworkDescription mapPairSources(UnaryOperator<PairSourceDescription> change) {
        return withNodes(nodes.stream()
                .map(node -> node instanceof PairSourceDescription source ? change.apply(source) : node)
                .toList());
    }

    public NetworkDescription mapQuantumChannels(UnaryOperator<QuantumChannelDescription> change) {
        List<QuantumChannelDescription> changed =
                quantumChannels.stream().map(change).toList();
        if (changed.equals(quantumChannels)) {
            return this;
        }
        return new NetworkDescription(nodes, changed, classicalChannels, stopTime, formalism);
    }

    public NetworkDescription mapClassicalChannels(UnaryOperator<ClassicalChannelDescription> change) {
        ChannelTable changedTable = new ChannelTable();
        classicalChannels.forEach(channel -> changedTable.add(change.apply(channel)));
        List<ClassicalChannelDescription> changed = new ClassicalChannels(changedTable, new ChannelTable());
        return new NetworkDescription(nodes, quantumChannels, changed, stopTime, formalism);
    }

    private NetworkDescription withNodes(List<NodeDescription> changed) {
        if (changed.equals(nodes)) {
            return this;
        }
        return new NetworkDescription(changed, quantumChannels, classicalChannels, stopTime, formalism);
    }
}
