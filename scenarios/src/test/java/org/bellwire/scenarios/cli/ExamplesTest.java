package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the repository runs, says what it is for, and delivers pairs. */
class ExamplesTest {
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> scenarios() throws IOException {
        return examples().stream()
                .filter(file -> !isSweep(file) && !isStudy(file))
                .toList();
    }

    static List<Path> sweeps() throws IOException {
        return examples().stream().filter(ExamplesTest::isSweep).toList();
    }

    static List<Path> studies() throws IOException {
        return examples().stream().filter(ExamplesTest::isStudy).toList();
    }

    private static boolean isStudy(Path file) {
        return file.toString().endsWith("-study.json");
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aStudyOfTheExamplesFindsEveryOutput(Path example) throws IOException {
        Outcome outcome = Outcome.of("sample", example.toString(), "--device", "java", "--json")
                .succeeded();
        for (JsonNode output : new ObjectMapper().readTree(outcome.out()).get("outputs")) {
            assertTrue(output.get("mean").asDouble() > 0, output::toString);
            assertTrue(output.get("half_width").asDouble() > 0, output::toString);
        }
    }

    private static boolean isSweep(Path file) {
        return file.toString().endsWith("-sweep.json");
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void aSweepOfTheExamplesGivesFiguresForEveryPoint(Path example, @TempDir Path home) throws IOException {
        Outcome outcome = Outcome.of(
                        "sweep",
                        example.toString(),
                        "--out",
                        home.resolve("out").toString(),
                        "--json")
                .succeeded();
        for (JsonNode point : new ObjectMapper().readTree(outcome.out()).get("points")) {
            assertFalse(point.get("metrics").isEmpty(), point::toString);
            for (JsonNode metric : point.get("metrics")) {
                assertTrue(metric.get("mean").asDouble() > 0, point::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void anExampleDeliversPairs(Path example) throws IOException {
        Outcome outcome = Outcome.of("run", example.toString(), "--json").succeeded();
        JsonNode result = new ObjectMapper().readTree(outcome.out());
        JsonNode requests = result.get("requests");
        long pairs = 0;
        for (JsonNode request : requests) {
            pairs += request.get("pairs").asLong();
        }

        JsonNode exchanges = result.path("exchanges");
        for (JsonNode exchange : exchanges) {
            assertTrue(exchange.get("keys").asLong() > 2, exchange::toString);
            assertEquals(0, exchange.get("unequal_keys").asLong(), exchange::toString);
        }
        JsonNode experiments = result.path("experiments");
        for (JsonNode experiment : experiments) {
            assertTrue(experiment.get("successes").asLong() > 20, experiment::toString);
        }
        boolean others = !(exchanges.isEmpty() && experiments.isEmpty());
        assertTrue(pairs > 20 || requests.isEmpty() && others, () -> "pairs in " + requests);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleHasNoWarningsAndSaysWhatItIsFor(Path example) throws IOException {
        Outcome outcome = Outcome.of("check", example.toString()).succeeded();

        assertTrue(outcome.err().isEmpty(), outcome.err());
        assertFalse(new ObjectMapper()
                .readTree(example.toFile())
                .path("description")
                .asText()
                .isEmpty());
    }

    @Test
    void theMetropolitanNetworkTakesLessThanAMinute() {
        assertTimeout(
                Duration.ofMinutes(1),
                () -> Outcome.of("run", "examples/metro.json", "--quiet").succeeded());
    }

    @ParameterizedTest
    @MethodSource("topologies")
    void theTopologiesOfTheRepositoryAreSound(Path topology) {
        Outcome outcome = Outcome.of("check", topology.toString()).succeeded();

        assertTrue(outcome.err().isEmpty(), outcome.err());
    }

    static List<Path> topologies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../topologies"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
