package org.bellwire.topologies.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.hardware.state.Formalism;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedTopologiesTest {

    private static final Path FOLDER = Path.of("");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static NetworkDescription read(Path file) {
        Problems problems = new Problems();
        NetworkDescription network = LocatedJson.read(file, file.toString(), problems)
                .flatMap(root -> TopologyReader.read(root, problems))
                .orElseThrow(() -> new AssertionError(problems.toString()));
        assertEquals("", problems.toString());
        return network;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileReadsWithoutWarningsAndAssemblesInEveryFormalism(Path file) {
        NetworkDescription network = read(file);
        for (String formalism : Catalog.load(Formalism.class).names()) {
            QuantumNetwork hardware = NetworkAssembler.assemble(network.withFormalism(formalism), 7, 0);
            assertEquals(network.routers().size(), hardware.routers().size());
            assertEquals(network.links().size(), hardware.links().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"metro, 9, 10", "star, 5, 4", "ring, 4, 4", "line, 5, 4", "link, 2, 1"})
    void theShapesAreWhatTheirNamesSay(String name, int routers, int links) {
        NetworkDescription network = read(FOLDER.resolve(name + ".json"));
        assertEquals(routers, network.routers().size());
        assertEquals(links, network.links().size());
        assertTrue(network.routers().stream().allMatch(router -> router.memories() == 50));
        assertTrue(network.stopTime().isEmpty());
    }

    @Test
    void theMetropolitanNetworkIsStarlightWithUsualFiber() {
        NetworkDescription metro = read(FOLDER.resolve("metro.json"));
        NetworkDescription starlight = TopologyText.network(TopologyText.resource("starlight.json"));
        assertEquals(starlight.links(), metro.links());
        assertEquals(starlight.classicalChannels(), metro.classicalChannels());
        assertTrue(metro.quantumChannels().stream()
                .allMatch(channel -> channel.fiber().attenuationDbPerMetre() == 0.0002));
        assertEquals(
                2_535_000_000L,
                TopologyText.wire(metro, "cc-UChicago_HC-Argonne_2").delay());
    }
}
