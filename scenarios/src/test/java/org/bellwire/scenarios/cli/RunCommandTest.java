package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
    private static final String EXAMPLE = "examples/one-request.json";

    @TempDir
    private Path home;

    @Test
    void theDocumentHasTheKeysOfTheContractInItsOrder() throws IOException {
        JsonNode document =
                json(Outcome.of("run", EXAMPLE, "--json").succeeded().out());

        assertEquals(
                List.of(
                        "name",
                        "seed",
                        "replications",
                        "version",
                        "simulated_seconds",
                        "wall_seconds",
                        "events",
                        "complete",
                        "intervals_over",
                        "requests",
                        "metrics"),
                keys(document));
        assertEquals(
                List.of(
                        "throughput",
                        "fidelity",
                        "wait_time",
                        "pair_rate",
                        "requests_served",
                        "generation",
                        "purification",
                        "swapping"),
                keys(document.get("metrics")));
        assertEquals(List.of("mean", "half_width", "confidence", "count"), keys(document.at("/metrics/fidelity")));
        assertEquals(List.of("attempts", "successes"), keys(document.at("/metrics/swapping")));
        assertEquals(
                List.of(
                        "replication",
                        "application",
                        "initiator",
                        "responder",
                        "start_seconds",
                        "end_seconds",
                        "memories",
                        "target_fidelity",
                        "status",
                        "path",
                        "wait_seconds",
                        "pairs",
                        "throughput",
                        "fidelity",
                        "estimated_fidelity",
                        "first_pair_seconds",
                        "median_pair_seconds",
                        "last_pair_seconds",
                        "remark"),
                keys(document.at("/requests/0")));
    }

    @Test
    void aRequestGetsPairsAndSaysHowManyAndHowGood() throws IOException {
        JsonNode document =
                json(Outcome.of("run", EXAMPLE, "--json").succeeded().out());
        JsonNode request = document.at("/requests/0");

        assertEquals("one request", document.get("name").asText());
        assertEquals("requests", document.get("intervals_over").asText());
        assertEquals("served", request.get("status").asText());
        assertEquals(0.2, request.get("wait_seconds").asDouble());
        assertEquals("[\"alice\",\"relay\",\"bob\"]", request.get("path").toString());
        assertTrue(request.get("pairs").asInt() > 100);
        assertEquals(
                request.get("pairs").asDouble() / 0.25,
                request.get("throughput").asDouble(),
                1e-9);
        assertEquals(0.9 * 0.9 * 0.95, request.get("estimated_fidelity").asDouble(), 1e-12);
        assertTrue(request.get("fidelity").asDouble() > 0.7);
        assertEquals(1, document.at("/metrics/throughput/count").asInt());
        assertTrue(document.at("/metrics/throughput/half_width").isNull());
    }

    @Test
    void severalReplicationsGiveIntervalsOverReplications() throws IOException {
        JsonNode document = json(
                Outcome.of("run", EXAMPLE, "--json", "--runs", "5").succeeded().out());

        assertEquals(5, document.get("replications").asInt());
        assertEquals("replications", document.get("intervals_over").asText());
        assertEquals(5, document.at("/metrics/throughput/count").asInt());
        assertTrue(document.at("/metrics/throughput/half_width").asDouble() > 0);
        assertEquals(4, document.at("/requests/4/replication").asInt());
    }

    @Test
    void theFolderHoldsTheDocumentTheTableAndTheProvenance() throws IOException {
        Path folder = home.resolve("results/first");
        Outcome.of("run", EXAMPLE, "--out", folder.toString(), "--seed", "5", "--quiet")
                .succeeded();

        assertEquals(List.of("requests.csv", "result.json", "run.json"), names(folder));
        assertEquals(
                5,
                json(Files.readString(folder.resolve("result.json")))
                        .get("seed")
                        .asInt());
        JsonNode run = json(Files.readString(folder.resolve("run.json")));
        assertEquals(5, run.get("seed").asInt());
        assertEquals(5, run.at("/scenario/seed").asInt());
        assertEquals(71, run.get("digest").asText().length());
        assertFalse(Files.readString(folder.resolve("run.json")).contains(home.toString()));
    }

    @Test
    void theRecordedScenarioGivesTheSameResultsAgain() throws IOException {
        Path folder = home.resolve("first");
        Outcome first = Outcome.of(
                "run",
                "examples/metro.json",
                "--out",
                folder.toString(),
                "--json",
                "--stop-time",
                "2 s",
                "--seed",
                "3",
                "--set",
                "parameters.memory.efficiency=0.5",
                "--request",
                "NU StarLight 1s 2s 5 0.5");
        JsonNode recorded = json(Files.readString(folder.resolve("run.json"))).get("scenario");
        Path again = Files.writeString(home.resolve("again.json"), recorded.toString());

        assertEquals(
                first.succeeded().document(),
                Outcome.of("run", again.toString(), "--json").succeeded().document());
    }

    @Test
    void resultsOfAnotherRunAreNotOverwrittenUnlessForced() throws IOException {
        Path file = Files.writeString(home.resolve("result.json"), "precious");

        Outcome.of("run", EXAMPLE, "--out", home.toString()).refused("--out", "--force");
        assertEquals("precious", Files.readString(file));
        Outcome.of("run", EXAMPLE, "--out", home.toString(), "--force", "--quiet")
                .succeeded();
        assertFalse(Files.readString(file).contains("precious"));
    }

    @Test
    void badInputIsReportedAllAtOnceAndLeavesNothing() throws IOException {
        Path folder = home.resolve("results");
        Outcome outcome = Outcome.of(
                "run",
                EXAMPLE,
                "--out",
                folder.toString(),
                "--set",
                "parameters.memory.efficiency=2",
                "--set",
                "parameters.memory.frequenzy=2",
                "--set",
                "applications[0].responder=bop",
                "--stop-time",
                "soon");

        outcome.refused(
                "--set parameters.memory.efficiency: parameters.memory.efficiency: 2 is out of range",
                "did you mean \"frequency\"?",
                "did you mean \"bob\"?",
                "--stop-time: stop_time: \"soon\" is not a quantity");
        assertFalse(Files.exists(folder));
    }

    @Test
    void quietMeansSilent() {
        Outcome outcome = Outcome.of("run", EXAMPLE, "--quiet").succeeded();

        assertEquals("", outcome.out());
        assertEquals("", outcome.err());
    }

    @Test
    void withoutOptionsASummaryIsPrinted() {
        Outcome outcome = Outcome.of("run", EXAMPLE).succeeded();

        assertTrue(outcome.out().contains("alice > relay > bob  served"));
        assertTrue(outcome.out().contains("throughput"));
    }

    @Test
    void aBareTopologyRunsWithARequestAndSaysSoWithout() throws IOException {
        Outcome.of("run", "../topologies/star.json").refused("nobody asks for pairs", "--request", "--random-requests");
        JsonNode document = json(Outcome.of(
                        "run",
                        "../topologies/star.json",
                        "--request",
                        "end1 end2 1 s 1100ms 10 0.7",
                        "--stop-time",
                        "1.2 s",
                        "--json")
                .succeeded()
                .out());

        assertEquals("star", document.get("name").asText());
        assertEquals("served", document.at("/requests/0/status").asText());
    }

    @Test
    void aBareTopologyRunsWithRandomRequests() throws IOException {
        Outcome outcome =
                Outcome.of("run", "../topologies/star.json", "--random-requests", "--stop-time", "1 s", "--json");

        assertTrue(json(outcome.succeeded().out()).get("requests").size() >= 5);
    }

    @Test
    void theTraceHoldsEveryFactAndIsNotOverwritten() throws IOException {
        Path trace = home.resolve("trace.jsonl");
        Outcome.of("run", EXAMPLE, "--trace", trace.toString(), "--quiet", "--runs", "2")
                .succeeded();

        List<String> lines = Files.readAllLines(trace);
        assertEquals("RequestMade", json(lines.get(0)).get("fact").asText());
        assertEquals("alice", json(lines.get(0)).at("/reservation/id/initiator").asText());
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"PairDelivered\"")));
        assertEquals(1, json(lines.get(lines.size() - 1)).get("replication").asInt());
        assertEquals(List.of("trace.jsonl"), names(home));
        Outcome.of("run", EXAMPLE, "--trace", trace.toString()).refused("--trace", "--force");
    }

    @Test
    void badUsageEndsWithTwoAndPointsToTheHelp() {
        Outcome.of("run").refused("Missing required parameter", "--help");
        Outcome.of("run", EXAMPLE, "--sed", "3").refused("--sed", "--seed");
        Outcome.of("run", EXAMPLE, "--threads", "0").refused("--threads");
        Outcome.of("run", EXAMPLE, "--runs", "0").refused("--runs", "replications");
        Outcome.of("run", EXAMPLE, "--set", "seed").refused("PATH=VALUE");
        Outcome.of("run", EXAMPLE, "--request", "alice bob").refused("--request", "six");
        Outcome.of("fly").refused("fly");
        Outcome.of().refused("command");
    }

    @Test
    void helpAndVersionExplainThemselves() {
        assertTrue(Outcome.of("--version").succeeded().out().matches("(?s)bellwire \\d+\\.\\d+\\.\\d+\nJava .*"));
        assertTrue(Outcome.of("--help").succeeded().out().contains("run"));
        assertTrue(Outcome.of("run", "--help").succeeded().out().contains("Examples:"));
        assertTrue(Outcome.of("check", "--help").succeeded().out().contains("Examples:"));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
