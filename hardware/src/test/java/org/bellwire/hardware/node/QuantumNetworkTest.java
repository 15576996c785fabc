package org.bellwire.hardware.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.hardware.state.OperationNoise;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.hardware.station.StationParameters;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.kernel.catalog.UnknownModelException;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.random.RandomStreams;
import org.junit.jupiter.api.Test;

class QuantumNetworkTest {
    private static final FiberParameters FIBER = FiberParameters.of(500, 0.0002);

    private record Greeting(String text) implements Message {}

    private static QuantumNetwork.Builder empty() {
        return QuantumNetwork.builder(
                new Timeline(),
                new RandomStreams(1, 0),
                Catalog.load(Formalism.class).find("ket_vector").open(),
                new Observations());
    }

    private static QuantumNetwork.Builder routers(String... names) {
        QuantumNetwork.Builder builder = empty();
        for (String name : names) {
            builder.router(name, 2, MemoryParameters.STANDARD, OperationNoise.IDEAL);
        }
        return builder;
    }

    private static QuantumNetwork line() {
        return routers("x", "y", "z")
                .station("yz", "single_atom", StationParameters.STANDARD)
                .station("xy", "single_heralded", StationParameters.STANDARD)
                .quantumChannel("y", "xy", FIBER)
                .quantumChannel("y", "yz", FIBER)
                .quantumChannel("z", "yz", FiberParameters.of(700, 0))
                .quantumChannel("x", "xy", FIBER)
                .classicalChannel("x", "y", 5_000, 1_000)
                .classicalChannel("y", "x", 5_000, 1_000)
                .build();
    }

    @Test
    void noClosedFormIsKnownForAttemptsOfMemoriesThatRelax() {
        for (boolean relaxes : new boolean[] {false, true}) {
            MemoryParameters memory = relaxes
                    ? MemoryParameters.STANDARD.withRelaxation(new Relaxation(1, 1))
                    : MemoryParameters.STANDARD;
            QuantumNetwork network = empty().router("x", 2, memory, OperationNoise.IDEAL)
                    .router("y", 2, MemoryParameters.STANDARD, OperationNoise.IDEAL)
                    .station("xy", "single_atom", StationParameters.STANDARD)
                    .quantumChannel("x", "xy", FIBER)
                    .quantumChannel("y", "xy", FIBER)
                    .build();
            Router x = network.router("x");
            assertEquals(
                    relaxes,
                    x.lanesTo(network.router("y").id()).get(0).attempts().isEmpty());
        }
    }

    @Test
    void formalismsAndStationsAreFoundByName() {
        assertEquals(
                List.of("bell_diagonal", "density_matrix", "ket_vector", "stabilizer"),
                List.copyOf(Catalog.load(Formalism.class).names()));
        assertEquals(
                List.of("double_click", "midpoint_source", "single_atom", "single_click", "single_heralded"),
                List.copyOf(Catalog.load(StationModel.class).names()));
        assertThrows(UnknownModelException.class, () -> empty().station("s", "single_atm", StationParameters.STANDARD));
    }

    @Test
    void nodesKeepTheOrderOfTheirDescription() {
        QuantumNetwork network = line();
        assertEquals("[x, y, z, yz, xy]", network.nodes().toString());
        assertEquals("[x, y, z]", network.routers().toString());
        for (int i = 0; i < network.nodes().size(); i++) {
            assertEquals(i, network.nodes().get(i).id().index());
        }
        assertEquals(2, network.router("z").memories().size());
        assertThrows(IllegalArgumentException.class, () -> network.router("xy"));
    }

    @Test
    void linksComeInTheOrderOfTheirFirstChannel() {
        QuantumNetwork network = line();
        List<String> links = network.links().stream()
                .map(link -> link.lanes().get(0).station() + ": " + link.a() + link.b() + " " + link.lengthMetres())
                .toList();
        assertEquals(List.of("xy: yx 1000.0", "yz: yz 1200.0"), links);
        Router y = network.router("y");
        NodeId z = network.router("z").id();
        assertEquals(2, y.links().size());
        assertEquals("yz", y.lanesTo(z).get(0).station().name());
        assertEquals(1_200, y.lanesTo(z).get(0).lengthMetres());
        assertEquals(500, y.lanesTo(z).get(0).channel().fiber().lengthMetres());
        assertThrows(IllegalStateException.class, () -> network.router("x").lanesTo(z));
    }

    @Test
    void allLanesBetweenTwoRoutersAreOneLinkAndBothEndsCountThemAlike() {
        QuantumNetwork network = routers("x", "y")
                .multiplexedStation("two", "single_atom", StationParameters.STANDARD, 2)
                .station("one", "single_atom", StationParameters.STANDARD)
                .quantumChannel("y", "one", FIBER)
                .quantumChannel("x", "two", FIBER)
                .quantumChannel("y", "two", FiberParameters.of(800, 0))
                .quantumChannel("x", "one", FIBER)
                .build();
        Router x = network.router("x");
        Router y = network.router("y");
        ElementaryLink link = network.links().get(0);
        assertEquals(1, network.links().size());
        assertEquals("y - x: one0, two0, two1", link.a() + " - " + link.b() + ": " + words(y.lanesTo(x.id())));
        assertEquals("one0, two0, two1", words(x.lanesTo(y.id())));
        assertEquals((1_000 + 1_300 + 1_300) / 3.0, link.lengthMetres());
        for (Lane lane : link.lanes()) {
            assertEquals(x.id(), lane.a().neighbor());
            assertEquals(lane.a().channel().delay(), lane.b().farDelay());
        }
    }

    private static String words(List<LinkEnd> lanes) {
        return lanes.stream()
                .map(lane -> lane.station() + "" + lane.wavelength())
                .collect(Collectors.joining(", "));
    }

    @Test
    void messagesReachTheOtherNodeUnlessOneIsDown() {
        QuantumNetwork network = line();
        Router x = network.router("x");
        Router y = network.router("y");
        List<String> received = new ArrayList<>();
        y.onMessage((from, message) -> received.add(from + ": " + ((Greeting) message).text()));
        x.send(y.id(), new Greeting("first"));
        network.timeline().runUntil(10_000);
        x.setDown(true);
        x.send(y.id(), new Greeting("second"));
        x.setDown(false);
        y.setDown(true);
        x.send(y.id(), new Greeting("third"));
        network.timeline().runUntil(20_000);
        assertEquals(List.of("x: first"), received);
        assertEquals(5_000, x.classicalDelay(y.id()));
    }

    @Test
    void aMissingChannelIsNamed() {
        QuantumNetwork network = line();
        Router x = network.router("x");
        NodeId z = network.router("z").id();
        assertTrue(x.canReach(network.router("y").id()));
        assertFalse(x.canReach(z));
        IllegalStateException missing =
                assertThrows(IllegalStateException.class, () -> x.send(z, new Greeting("lost")));
        assertEquals("node x has no classical channel to z", missing.getMessage());
    }

    @Test
    void anEndOfALinkKnowsItsClassicalDelaysOrNamesTheMissingChannel() {
        QuantumNetwork network = line();
        LinkEnd end = network.router("x").lanesTo(network.router("y").id()).get(0);
        assertEquals(5_000, end.messageDelay());
        IllegalStateException missing = assertThrows(IllegalStateException.class, end::heraldDelay);
        assertEquals("node x has no classical channel to xy", missing.getMessage());
    }

    @Test
    void aNodeFindsEachOfManyNeighborsAgain() {
        int neighbors = 40;
        String[] names = IntStream.rangeClosed(0, neighbors)
                .mapToObj(i -> i == 0 ? "hub" : "n" + i)
                .toArray(String[]::new);
        QuantumNetwork.Builder builder = routers(names);
        for (int i = 1; i <= neighbors; i++) {
            builder.classicalChannel("hub", "n" + i, 1_000 * i, 1);
        }
        QuantumNetwork network = builder.build();
        List<String> heard = new ArrayList<>();
        Router hub = network.router("hub");
        for (int i = 1; i <= neighbors; i++) {
            Router neighbor = network.router("n" + i);
            neighbor.onMessage((from, message) -> heard.add(neighbor + " " + ((Greeting) message).text()));
        }
        for (String greeting : List.of("hello", "again")) {
            for (int i = 1; i <= neighbors; i++) {
                NodeId to = network.router("n" + i).id();
                hub.send(
                        new NodeId(to.index(), to.name()),
                        new Greeting(greeting)); // Equal to the name, and another object.
                hub.send(to, new Greeting(greeting));
                assertEquals(1_000 * i, hub.classicalDelay(to));
            }
        }
        network.timeline().runUntil(1_000_000);
        List<String> expected = IntStream.rangeClosed(1, neighbors)
                .mapToObj(i -> "n" + i)
                .flatMap(name -> Stream.of("hello", "hello", "again", "again").map(text -> name + " " + text))
                .toList();
        assertEquals(expected, heard);
    }

    @Test
    void aStationMustJoinExactlyTwoRouters() {
        QuantumNetwork.Builder one = routers("a", "b", "c")
                .station("s", "single_atom", StationParameters.STANDARD)
                .quantumChannel("a", "s", FIBER);
        assertRefused("station 's' joins [a]; it must join exactly two routers", one::build);
        one.quantumChannel("b", "s", FIBER).quantumChannel("c", "s", FIBER);
        assertRefused("station 's' joins [a, b, c]; it must join exactly two routers", one::build);
        assertRefused(
                "station 's' joins no routers; it must join exactly two",
                () -> empty().station("s", "single_atom", StationParameters.STANDARD)
                        .build());
    }

    @Test
    void wrongDescriptionsAreRefusedWithTheirNames() {
        assertRefused("two nodes are named 'a'; names must be unique", () -> routers("a", "a"));
        assertRefused(
                "classical channel from 'a' to 'q': no node is named 'q'",
                () -> routers("a").classicalChannel("a", "q", 1, 1));
        assertRefused(
                "quantum channel from 'a' to 'b': 'b' is not a station; photons end at stations",
                () -> routers("a", "b").quantumChannel("a", "b", FIBER));
        assertRefused(
                "station 's': 0 wavelengths; at least 1",
                () -> empty().multiplexedStation("s", "single_atom", StationParameters.STANDARD, 0));
        assertRefused(
                "router 'a': -1 memories; at least 0",
                () -> empty().router("a", -1, MemoryParameters.STANDARD, OperationNoise.IDEAL));
    }

    private static void assertRefused(String message, org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
