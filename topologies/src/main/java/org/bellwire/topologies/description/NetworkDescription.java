package org.bellwire.topologies.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A whole network as data, in the order of the file: nodes (stations made by links last), explicit channels before
 * those of links, two-way classical connections last.
 *
 * @param nodes             routers and stations
 * @param quantumChannels   each from a router to a station
 * @param classicalChannels of several from one node to another the last one counts
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
        classicalChannels = List.copyOf(classicalChannels);
        Set<String> nodeNames = new HashSet<>();
        nodes.forEach(node -> requireUnused(nodeNames, node.name()));
        Set<String> names = new HashSet<>(nodeNames);
        for (QuantumChannelDescription channel : quantumChannels) {
            requireUnused(names, channel.name());
            requireEnds(nodeNames, channel.name(), channel.from(), channel.to());
        }
        for (ClassicalChannelDescription channel : classicalChannels) {
            requireUnused(names, channel.name());
            requireEnds(nodeNames, channel.name(), channel.from(), channel.to());
        }
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

    /** Links in the order in which their stations first appear in the list of quantum channels. */
    public List<LinkDescription> links() {
        Map<String, List<QuantumChannelDescription>> halves = new LinkedHashMap<>();
        quantumChannels.forEach(channel ->
                halves.computeIfAbsent(channel.to(), to -> new ArrayList<>()).add(channel));
        return halves.values().stream()
                .filter(both -> both.size() == 2)
                .map(both -> link(both.get(0), both.get(1)))
                .toList();
    }

    private static LinkDescription link(QuantumChannelDescription first, QuantumChannelDescription second) {
        double length = first.fiber().lengthMetres() + second.fiber().lengthMetres();
        return new LinkDescription(first.from(), second.from(), first.to(), length);
    }

    /** Name of the routing protocol of the whole network: the first router's. */
    public String routing() {
        return routers().stream().findFirst().map(RouterDescription::routing).orElse(RouterDescription.STATIC_ROUTING);
    }

    public NetworkDescription withFormalism(String changed) {
        return new NetworkDescription(nodes, quantumChannels, classicalChannels, stopTime, changed);
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

    public NetworkDescription mapQuantumChannels(UnaryOperator<QuantumChannelDescription> change) {
        List<QuantumChannelDescription> changed =
                quantumChannels.stream().map(change).toList();
        return new NetworkDescription(nodes, changed, classicalChannels, stopTime, formalism);
    }

    public NetworkDescription mapClassicalChannels(UnaryOperator<ClassicalChannelDescription> change) {
        List<ClassicalChannelDescription> changed =
                classicalChannels.stream().map(change).toList();
        return new NetworkDescription(nodes, quantumChannels, changed, stopTime, formalism);
    }

    private NetworkDescription withNodes(List<NodeDescription> changed) {
        return new NetworkDescription(changed, quantumChannels, classicalChannels, stopTime, formalism);
    }

    private static void requireUnused(Set<String> names, String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "the name " + name + " is used twice; nodes and channels of a network share one name space");
        }
    }

    private static void requireEnds(Set<String> nodeNames, String channel, String from, String to) {
        for (String end : List.of(from, to)) {
            if (!nodeNames.contains(end)) {
                throw new IllegalArgumentException("channel " + channel + " ends at " + end + ", which is no node");
            }
        }
    }
}
