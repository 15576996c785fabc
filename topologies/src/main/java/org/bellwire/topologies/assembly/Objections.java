package org.bellwire.topologies.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.StorageNoise;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.hardware.station.StationParameters;
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

    /** Each needs detectors, streams and slots: a kilobyte or two. */
    private static final long MOST_LANES = 200_000;

    private final NetworkDescription network;
    private final List<String> found = new ArrayList<>();

    Objections(NetworkDescription network) {
        this.network = network;
    }

    List<String> all() {
        checkFormalism();
        checkSettings();
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

    private void checkSettings() {
        Catalog<StationModel> known = Catalog.load(StationModel.class);
        for (StationDescription station : network.stations()) {
            StationParameters parameters =
                    new StationParameters(station.detectors(), station.successRate(), station.settings());
            known.models().stream()
                    .filter(model -> model.name().equals(station.model()))
                    .flatMap(model -> model.objection(parameters).stream())
                    .forEach(reason -> found.add("station " + station.name() + ": " + reason));
        }
    }

    private void checkStations() {
        Catalog<StationModel> known = Catalog.load(StationModel.class);
        Set<String> linked = network.links().stream()
                .filter(link -> !link.a().equals(link.b()))
                .flatMap(link -> link.stations().stream())
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
        checkLanes();
        checkChannels();
    }

    private void checkLanes() {
        Map<String, String> models = new HashMap<>();
        network.stations().forEach(station -> models.put(station.name(), station.model()));
        long lanes = 0;
        for (LinkDescription link : network.links()) {
            lanes += link.lanes();
            String first = link.stations().get(0);
            link.stations().stream()
                    .filter(other -> !Objects.equals(models.get(first), models.get(other)))
                    .findFirst()
                    .ifPresent(other -> found.add("the link between " + link.a() + " and " + link.b()
                            + " has stations of different kinds, " + first + " (" + models.get(first) + ") and " + other
                            + " (" + models.get(other) + "); they must be alike"));
        }
        if (lanes > MOST_LANES) {
            found.add("the stations tell " + lanes + " wavelengths apart together; they must be at most " + MOST_LANES);
        }
    }

    private static StationParameters parameters(StationDescription station) {
        return new StationParameters(station.detectors(), station.successRate(), station.settings());
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
                .forEach(
                        fiber -> found.add(
                                "quantum channel " + fiber.name() + " runs from " + fiber.from() + " to " + fiber.to()
                                        + "; it must run from a router to a station, between key nodes, or from a source of pairs to a key node"));
    }

    private void checkHeralds() {
        NodePairs wires = network.classicallyJoined();
        for (LinkDescription link : network.links()) {
            for (String station : link.stations()) {
                for (String router : List.of(link.a(), link.b())) {
                    requireWire(wires, station, router);
                    requireWire(wires, router, station);
                }
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
