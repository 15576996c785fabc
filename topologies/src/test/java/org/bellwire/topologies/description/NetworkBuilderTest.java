package org.bellwire.topologies.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.junit.jupiter.api.Test;

class NetworkBuilderTest {

    private static NetworkBuilder chain() {
        return NetworkDescription.builder()
                .router("a", 10)
                .router("b", 20)
                .router("c", 10)
                .link("a", "b", 10_000, 0.0002)
                .link("b", "c", 20_001, 0.0002);
    }

    @Test
    void aNetworkIsDescribedInAFewLines() {
        NetworkDescription network = chain().classicalMesh().stopTime(5).build();
        assertEquals(
                List.of(
                        new LinkDescription("a", "b", List.of("BSM.a.b"), 1, 10_000),
                        new LinkDescription("b", "c", List.of("BSM.b.c"), 1, 20_000)),
                network.links());
        assertEquals(OptionalLong.of(5), network.stopTime());
        assertEquals("ket_vector", network.formalism());
        assertEquals(4 + 4 + 6, network.classicalChannels().size());
        assertEquals(150_005_000, delay(network, "cc-a-c"));
        assertEquals(50_000_000, delay(network, "cc-b-a"));
        assertEquals(25_000_000, delay(network, "CC-a-BSM.a.b"));
    }

    private static long delay(NetworkDescription network, String name) {
        return network.classicalChannels().stream()
                .filter(wire -> wire.name().equals(name))
                .findFirst()
                .orElseThrow()
                .delay();
    }

    @Test
    void aSecondCallForTheSameRoutersAddsAStationToTheirLink() {
        NetworkDescription network =
                chain().link("a", "b", 12_000, 0.0002).classicalMesh().build();
        assertEquals(
                new LinkDescription("a", "b", List.of("BSM.a.b", "BSM.a.b.2"), 2, 11_000),
                network.links().get(0));
        assertEquals(2, network.links().size());
        // The mesh takes the shorter of both.
        assertEquals(50_000_000, delay(network, "cc-a-b"));
        assertEquals(25_000_000, delay(network, "CC-BSM.a.b.2-b"));
    }

    @Test
    void theMeshLeavesWhatWasSaidAlone() {
        NetworkDescription network = chain().classical("a", "c", 7)
                .classicalMesh()
                .router("alone", 1)
                .build();
        assertEquals(7, delay(network, "cc-c-a"));
        assertTrue(
                network.classicalChannels().stream().noneMatch(wire -> wire.to().equals("alone")));
    }

    @Test
    void aLinkWithoutClassicalChannelIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> chain().classical("a", "b", 1).build());
        assertTrue(refused.getMessage().startsWith("link b - c needs a classical channel"), refused.getMessage());
    }

    @Test
    void aNameUsedTwiceIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> chain().router("a", 1).classicalMesh().build());
        assertThrows(
                IllegalArgumentException.class,
                () -> chain().classical("a", "b", 1)
                        .classical("b", "a", 1)
                        .classical("b", "c", 1)
                        .build());
    }

    @Test
    void aChannelToNowhereIsRefused() {
        NetworkBuilder builder = chain().classicalMesh().classical("a", "z", 1);
        assertTrue(assertThrows(IllegalArgumentException.class, builder::build)
                .getMessage()
                .contains("ends at z, which is no node"));
    }

    @Test
    void partsAreReplacedInACopy() {
        NetworkDescription network = chain().classicalMesh().build();
        MemoryParameters memory = MemoryParameters.STANDARD.withEfficiency(0.5);
        DetectorParameters detector = new DetectorParameters(0.8, 0, 5e7, 100);
        NetworkDescription changed = network.mapRouters(router ->
                        router.withMemory(memory).withSwapping(new SwappingDescription(0.64, OptionalDouble.of(0.99))))
                .mapStations(station -> station.withDetectors(detector))
                .mapQuantumChannels(channel -> channel.withFiber(new FiberParameters(5, 0, 2e-4, 1e11)))
                .mapClassicalChannels(wire -> wire.withDelay(3))
                .withFormalism("bell_diagonal")
                .withStopTime(OptionalLong.of(9));
        assertTrue(changed.routers().stream().allMatch(router -> router.memory().equals(memory)));
        assertEquals(List.of(detector, detector), changed.stations().get(1).detectors());
        assertEquals(10, changed.links().get(0).lengthMetres());
        assertTrue(changed.classicalChannels().stream().allMatch(wire -> wire.delay() == 3));
        assertEquals(MemoryParameters.STANDARD, network.routers().get(0).memory());
    }
}
