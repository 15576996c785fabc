package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeterminismTest {
    private static final List<String> FILES = List.of("result.json", "requests.csv", "run.json");

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"one-request", "bell-diagonal", "purification", "adaptive"})
    void theSameSeedGivesTheSameBytesTwiceAndOnAnyNumberOfThreads(String example) throws IOException {
        String file = "examples/" + example + ".json";
        List<String> once = files(file, "once", "--threads", "1");
        List<String> again = files(file, "again", "--threads", "1");
        List<String> threaded = files(file, "threaded", "--threads", "2");

        assertEquals(once, again);
        assertEquals(once, threaded);
    }

    @Test
    void anotherSeedGivesOtherNumbers() throws IOException {
        String file = "examples/one-request.json";

        assertNotEquals(
                files(file, "one").get(1), files(file, "other", "--seed", "2").get(1));
    }

    @Test
    void aReplicationDoesNotDependOnHowManyThereAre() throws IOException {
        String file = "examples/one-request.json";
        List<String> three = files(file, "three", "--runs", "3").get(1).lines().toList();
        List<String> eight = files(file, "eight").get(1).lines().toList();

        assertEquals(three, eight.subList(0, three.size()));
    }

    @Test
    void oneMoreRouterThatNobodyIsConnectedToChangesNoNumber() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode scenario = (ObjectNode)
                mapper.readTree(Path.of("examples/one-request.json").toFile());
        String without = documentOf(scenario);
        ObjectNode stranger = mapper.createObjectNode();
        stranger.put("name", "a stranger")
                .put("type", "QuantumRouter")
                .put("seed", 9)
                .put("memo_size", 3);
        JsonNode nodes = scenario.at("/topology/nodes");
        ((ArrayNode) nodes).insert(0, stranger);

        assertEquals(without, documentOf(scenario));
    }

    private String documentOf(ObjectNode scenario) throws IOException {
        Path file = Files.writeString(home.resolve("scenario.json"), scenario.toString());
        return Outcome.of("run", file.toString(), "--json").succeeded().document();
    }

    private List<String> files(String scenario, String folder, String... options) throws IOException {
        Path out = home.resolve(folder);
        List<String> arguments = new ArrayList<>(List.of("run", scenario, "--quiet", "--out", out.toString()));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--runs")) {
            arguments.addAll(List.of("--runs", "8"));
        }
        Outcome.of(arguments.toArray(new String[0])).succeeded();
        return FILES.stream().map(name -> text(out.resolve(name))).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replaceAll("\"wall_seconds\": [^\n]*\n", "");
        } catch (IOException lost) {
            throw new AssertionError(lost);
        }
    }
}
