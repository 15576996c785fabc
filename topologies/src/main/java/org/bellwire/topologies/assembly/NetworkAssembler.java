package org.bellwire.topologies.assembly;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.QuantumStates;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodeDescription;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;

/** Makes the hardware of one simulation. Every call gives a network of its own, with its own clock and states. */
public final class NetworkAssembler {

    private NetworkAssembler() {}

    /**
     * The hardware of a description.
     *
     * @param seed        with the replication it determines all random numbers
     * @param replication number of the independent run, from 0
     * @throws UnsupportedNetworkException with all {@link Objections}, if there are any
     */
    public static QuantumNetwork assemble(NetworkDescription network, long seed, long replication) {
        return assemble(network, new RandomStreams(seed, replication));
    }

    /**
     * The hardware of a description.
     *
     * @param luck all of it
     * @throws UnsupportedNetworkException with all {@link Objections}, if there are any
     */
    public static QuantumNetwork assemble(NetworkDescription network, RandomStreams luck) {
        List<String> objections = objections(network);
        if (!objections.isEmpty()) {
            throw new UnsupportedNetworkException(objections);
        }
        QuantumStates states =
                Catalog.load(Formalism.class).find(network.formalism()).open();
        QuantumNetwork.Builder hardware = QuantumNetwork.builder(new Timeline(), luck, states, new Observations());
        for (NodeDescription node : network.nodes()) {
            if (node instanceof RouterDescription router) {
                hardware.processor(
                        router.name(),
                        router.memories(),
                        router.memory(),
                        router.dataMemories(),
                        router.dataMemory(),
                        router.noise());
            } else if (node instanceof KeyNodeDescription keyNode) {
                hardware.keyNode(keyNode.name(), keyNode.hardware());
            } else if (node instanceof PairSourceDescription source) {
                hardware.pairSource(source.name(), source.source());
            } else if (node instanceof StationDescription station) {
                hardware.multiplexedStation(
                        station.name(),
                        station.model(),
                        new StationParameters(station.detectors(), station.successRate(), station.settings()),
                        station.wavelengths());
            }
        }
        Set<String> keyNodes =
                network.keyNodes().stream().map(KeyNodeDescription::name).collect(Collectors.toSet());
        for (QuantumChannelDescription fiber : network.quantumChannels()) {
            if (keyNodes.contains(fiber.to())) {
                hardware.pulseChannel(fiber.from(), fiber.to(), fiber.fiber(), fiber.polarizationFidelity());
            } else {
                hardware.quantumChannel(fiber.from(), fiber.to(), fiber.fiber());
            }
        }
        for (ClassicalChannelDescription wire : network.classicalChannels()) {
            hardware.classicalChannel(wire.from(), wire.to(), wire.delay(), wire.lengthMetres());
        }
        return hardware.build();
    }

    /** Why this network can not be assembled, a sentence each; empty when it can. For checking without a run. */
    public static List<String> objections(NetworkDescription network) {
        return new Objections(network).all();
    }
}
