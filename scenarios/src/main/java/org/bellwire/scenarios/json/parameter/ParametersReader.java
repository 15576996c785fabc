package org.bellwire.scenarios.json.parameter;

import java.util.List;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodeDescription;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;

/** Reads {@code parameters}: values that take the place of those of the topology, and the choice of protocols. */
public final class ParametersReader {
    private final Members groups;
    private final Problems problems;

    private ParametersReader(Members groups, Problems problems) {
        this.groups = groups;
        this.problems = problems;
    }

    /**
     * A network and what runs on it.
     *
     * @param network with the parameters in place
     */
    public record Equipped(NetworkDescription network, SoftwareParameters software) {}

    public static Equipped read(LocatedJson parameters, NetworkDescription network, Problems problems) {
        Members groups = Members.of(parameters, problems);
        ParametersReader reader = new ParametersReader(groups, problems);
        NetworkDescription routed = reader.channels(reader.stations(reader.routers(network)));
        Equipped equipped = new ProtocolChoice(groups, problems).applyTo(routed);
        groups.refuseUnknown();
        return equipped;
    }

    private NetworkDescription routers(NetworkDescription network) {
        List<RouterDescription> routers = network.routers();
        ParameterGroup<RouterDescription> memory = ParameterGroup.read(
                groups.optional("memory"), routers, one -> List.of(one.name()), RouterParameters::memory, problems);
        ParameterGroup<RouterDescription> dataMemory = ParameterGroup.read(
                groups.optional("data_memory"),
                routers,
                one -> List.of(one.name()),
                RouterParameters::dataMemory,
                problems);
        ParameterGroup<RouterDescription> swapping = ParameterGroup.read(
                groups.optional("swapping"), routers, one -> List.of(one.name()), RouterParameters::swapping, problems);
        ParameterGroup<RouterDescription> node = ParameterGroup.read(
                groups.optional("node"), routers, one -> List.of(one.name()), RouterParameters::node, problems);
        return network.mapRouters(router -> node.changed(swapping.changed(dataMemory.changed(memory.changed(router)))));
    }

    private NetworkDescription stations(NetworkDescription network) {
        List<StationDescription> stations = network.stations();
        List<NodeDescription> withDetectors = network.nodes().stream()
                .filter(node -> node instanceof StationDescription || node instanceof KeyNodeDescription)
                .toList();
        ParameterGroup<NodeDescription> detector = ParameterGroup.read(
                groups.optional("detector"),
                withDetectors,
                one -> List.of(one.name()),
                LinkParameters::detector,
                problems);
        ParameterGroup<StationDescription> station = ParameterGroup.read(
                groups.optional("station"), stations, one -> List.of(one.name()), LinkParameters::station, problems);
        ParameterGroup<KeyNodeDescription> source = ParameterGroup.read(
                groups.optional("light_source"),
                network.keyNodes(),
                one -> List.of(one.name()),
                LinkParameters::lightSource,
                problems);
        ParameterGroup<KeyNodeDescription> receiver = ParameterGroup.read(
                groups.optional("receiver"),
                network.keyNodes(),
                one -> List.of(one.name()),
                LinkParameters::receiver,
                problems);
        ParameterGroup<PairSourceDescription> pairs = ParameterGroup.read(
                groups.optional("pair_source"),
                network.pairSources(),
                one -> List.of(one.name()),
                LinkParameters::pairSource,
                problems);
        return network.mapPairSources(pairs::changed)
                .mapStations(one -> station.changed((StationDescription) detector.changed(one)))
                .mapKeyNodes(one -> receiver.changed(source.changed((KeyNodeDescription) detector.changed(one))));
    }

    private NetworkDescription channels(NetworkDescription network) {
        ParameterGroup<QuantumChannelDescription> quantum = ParameterGroup.read(
                groups.optional("quantum_channel"),
                network.quantumChannels(),
                one -> List.of(one.name(), one.from(), one.to()),
                LinkParameters::quantumChannel,
                problems);
        ParameterGroup<ClassicalChannelDescription> classical = ParameterGroup.read(
                groups.optional("classical_channel"),
                network.classicalChannels(),
                one -> List.of(one.name(), one.from(), one.to()),
                LinkParameters::classicalChannel,
                problems);
        NetworkDescription changed = network.mapQuantumChannels(quantum::changed);
        return classical.isEmpty() ? changed : changed.mapClassicalChannels(classical::changed);
    }
}
