package org.bellwire.topologies.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.catalog.Spelling;
import org.bellwire.topologies.description.KeyNodeDescription;
import org.bellwire.topologies.description.LinkDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.NodePairs;
import org.bellwire.topologies.description.PairSourceDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;

/** What stands against assembling a network. */
final class Objections {

    /** Formalisms of the reference that have no model here. */
    private static final Set<String> NOT_AVAILABLE = Set.of("fock_density");

    private final NetworkDescription network;
    private final List<String> found = new ArrayList<>();

    Objections(NetworkDescription network) {
        this.network = network;
    }

    List<String> all() {
        checkFormalism();
        checkStations();
        checkHeralds();
        return List.copyOf(found);
    }

    private void checkFormalism() {
        Catalog<Formalism> known = Catalog.load(Formalism.class);
        String name = network.formalism();
        if (!known.names().contains(name)) {
            String why = NOT_AVAILABLE.contains(name) ? "is not available in this version" : "is unknown";
            found.add("formalism \"" + name + "\" " + why + cure(known, name));
        } else {
            checkMemories(known);
        }
    }

    private void checkMemories(Catalog<Formalism> known) {
        for (RouterDescription router : network.routers()) {
            checkMemory(known, router.name(), router.memory());
            if (router.dataMemories() > 0) {
                checkMemory(known, router.name(), router.dataMemory());
            }
        }
    }

    private void checkMemory(Catalog<Formalism> known, String router, MemoryParameters memory) {
        Formalism chosen = known.find(network.formalism());
        memory.statedDecay()
                .ifPresent(decay -> chosen.objection(decay)
                        .ifPresent(reason -> found.add("router " + router + ": formalism \"" + chosen.name()
                                + "\" has no such memories: " + reason + able(known, decay))));
    }

    private static String able(Catalog<Formalism> known, StorageNoise decay) {
        String names = known.models().stream()
                .filter(other -> other.objection(decay).isEmpty())
                .map(Formalism::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "; these have: " + names;
    }

    private void checkStations() {
        Catalog<StationModel> known = Catalog.load(StationModel.class);
        Set<String> linked = network.links().stream()
                .filter(link -> !link.a().equals(link.b()))
                .map(LinkDescription::station)
                .collect(Collectors.toSet());
        for (StationDescription station : network.stations()) {
            if (!known.names().contains(station.model())) {
                found.add("station " + station.name() + ": station model \"" + station.model() + "\" is unknown"
                        + cure(known, station.model()));
            }
            if (!linked.contains(station.name())) {
                found.add("station " + station.name() + " has no quantum channels from exactly two routers");
            }
        }
        checkChannels();
    }

    private void checkChannels() {
        Set<String> routers = Set.copyOf(
                network.routers().stream().map(RouterDescription::name).toList());
        Set<String> keyNodes =
                network.keyNodes().stream().map(KeyNodeDescription::name).collect(Collectors.toSet());
        Set<String> shining =
                network.pairSources().stream().map(PairSourceDescription::name).collect(Collectors.toSet());
        shining.addAll(keyNodes);
        network.quantumChannels().stream()
                .filter(fiber -> !(shining.contains(fiber.from()) && keyNodes.contains(fiber.to())))
                .filter(fiber -> keyNodes.contains(fiber.to())
                        || !routers.contains(fiber.from())
                        || routers.contains(fiber.to()))
                .forEach(fiber -> found.add("quantum channel " + fiber.name() + " runs from " + fiber.from() + " to "
                        + fiber.to() + "; it must run from a router to a station, between key nodes, or from a source of pairs to a key node"));
    }

    private void checkHeralds() {
        NodePairs wires = network.classicallyJoined();
        for (LinkDescription link : network.links()) {
            for (String router : List.of(link.a(), link.b())) {
                requireWire(wires, link.station(), router);
                requireWire(wires, router, link.station());
            }
        }
    }

    private void requireWire(NodePairs wires, String from, String to) {
        if (!wires.contains(from, to)) {
            found.add("no classical channel runs from " + from + " to " + to
                    + "; a station and its routers need one in each direction");
        }
    }

    private static <M extends Model> String cure(Catalog<M> known, String name) {
        String names = "; known: " + String.join(", ", known.names());
        return Spelling.nearest(name, known.names())
                .map(near -> names + "; did you mean \"" + near + "\"?")
                .orElse(names);
    }
}
