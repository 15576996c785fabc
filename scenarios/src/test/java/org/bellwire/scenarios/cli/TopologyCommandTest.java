package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopologyCommandTest {
    @TempDir
    private Path home;

    private static String[] words(String line, String... more) {
        return Stream.concat(Arrays.stream(line.split(" ")), Arrays.stream(more))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line 4",
                "ring 4",
                "star 5",
                "grid 2 3",
                "mesh 2 3",
                "tree 2 2",
                "caveman 2 3",
                "waxman 8",
                "autonomous_systems 12",
                "fat_tree 2",
                "bcube 2"
            })
    void aFileOfEveryShapeIsReadWithoutAWarningAndDrawn(String shape) throws IOException {
        String file = home.resolve("network.json").toString();
        Outcome.of(words("topology " + shape, "--output", file)).succeeded();

        Outcome check = Outcome.of("check", file).succeeded();
        assertFalse(check.err().contains("warning"), check.err());
        String picture = home.resolve("network.svg").toString();
        Outcome.of("draw", file, "--output", picture).succeeded();
        assertTrue(Files.readString(Path.of(picture)).contains("<svg"));
    }

    @Test
    void aWrittenNetworkDeliversPairs() throws IOException {
        String file = home.resolve("line.json").toString();
        Outcome.of("topology", "line", "3", "--length", "4 km", "--memories", "6", "--output", file)
                .succeeded();
        String document = Outcome.of(
                        "run", file, "--request", "router_0 router_2 0.1s 1s 3 0.5", "--stop-time", "1 s", "--json")
                .succeeded()
                .out();
        JsonNode request = new ObjectMapper().readTree(document).at("/requests/0");
        assertEquals("served", request.get("status").asText(), document);
        assertTrue(request.get("pairs").asInt() > 0, document);
    }

    @Test
    void whatIsAskedOfRoutersAndChannelsIsInTheFile() throws IOException {
        Path template = Files.writeString(home.resolve("router.json"), "{ \"MemoryArray\": { \"fidelity\": 0.9 } }");
        String text = Outcome.of(
                        "topology",
                        "ring",
                        "3",
                        "--classical-delay",
                        "2 ms",
                        "--gate-fidelity",
                        "0.99",
                        "--attenuation",
                        "0.17 dB/km",
                        "--stop-time",
                        "3 s",
                        "--template",
                        template.toString(),
                        "--formalism",
                        "bell_diagonal")
                .succeeded()
                .out();
        JsonNode json = new ObjectMapper().readTree(text);
        assertEquals(2_000_000_000L, json.at("/cconnections/0/delay").asLong());
        assertEquals(0.99, json.at("/nodes/2/gate_fidelity").asDouble());
        assertEquals(0.00017, json.at("/qconnections/0/attenuation").asDouble());
        assertEquals(3_000_000_000_000L, json.at("/stop_time").asLong());
        assertEquals("bell_diagonal", json.at("/formalism").asText());
        assertEquals(0.9, json.at("/templates/router/MemoryArray/fidelity").asDouble());
        assertTrue(json.at("/nodes/0/seed").isNull());
    }

    @Test
    void classicalChannelsFollowTheShortestFibersUnlessSaidOtherwise() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(Outcome.of("topology", "line", "3").succeeded().out());
        assertEquals(3, json.get("cconnections").size());
        assertEquals(20_000, json.at("/cconnections/1/distance").asDouble());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grod 3 | did you mean 'grid'",
                "grid 3 | grid ROWS COLUMNS",
                "line 3 --length 3kg | unknown unit",
                "line 3 --length -1 | out of range",
                "line 3 --memories -1 | 0 or more",
                "line 3 --gate-fidelity 1.5 | out of range",
                "line 3 --formalism kets | kets",
                "gml | gml FILE",
                "gml nowhere.gml | there is no file nowhere.gml",
                "line 3 --template nowhere.json | nowhere.json",
                "line 3 --output /nowhere/line.json | no place for a file"
            })
    void whatIsWrongIsSaidOnceWithStatusTwo(String line, String complaint) {
        Outcome outcome = Outcome.of(words("topology " + line));
        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(complaint), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
        assertEquals("", outcome.out());
    }

    @Test
    void aFileThatIsThereIsNotReplacedWithoutForce() throws IOException {
        String file = home.resolve("a.json").toString();
        Outcome.of("topology", "line", "3", "--output", file).succeeded();
        assertEquals(2, Outcome.of("topology", "line", "4", "--output", file).status());
        Outcome.of("topology", "line", "4", "--output", file, "--force").succeeded();
        assertEquals(
                4,
                new ObjectMapper().readTree(Path.of(file).toFile()).get("nodes").size());
        assertEquals(2, Outcome.of("draw", file, "--output", "picture.gif").status());
        assertEquals(
                2,
                Outcome.of(
                                "draw",
                                "nothing.json",
                                "--output",
                                home.resolve("x.svg").toString())
                        .status());
    }

    @Test
    void theNetworkOfAScenarioIsDrawnWithItsStations() throws IOException {
        String picture = home.resolve("metro.png").toString();
        Outcome.of("draw", "examples/metro.json", "--stations", "--output", picture)
                .succeeded();
        assertTrue(Files.size(Path.of(picture)) > 10_000);
    }

    @Test
    void modelsOfEveryKindAreListedWithTheirParameters() {
        String all = Outcome.of("models").succeeded().out();
        for (String name : List.of(
                "ket_vector",
                "barrett_kok",
                "single_atom",
                "static",
                "throughput",
                "local",
                "repeater_chain",
                "splitting",
                "waxman")) {
            assertTrue(all.contains("  " + name + " "), name);
        }
        String samplers = Outcome.of("models", "samplers").succeeded().out();
        assertTrue(samplers.contains("defensive") && !samplers.contains("waxman"), samplers);
        assertEquals(2, Outcome.of("models", "gadgets").status());
    }
}
