package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs ahead of requests beside the published two-node study (arXiv 2502.01964; 20 runs of 107 requests each), and what they do for requests over
 * several links. See docs/continuous.md.
 */
class ContinuousStudyTest {
    private static final String AHEAD =
            "{ \"type\": \"adaptive\", \"memories\": 5, \"period\": \"100 ms\", \"step\": 0, \"none\": false%s }";
    private static final String LEARNING =
            "{ \"type\": \"adaptive\", \"memories\": %d, \"period\": \"100 ms\", \"update\": \"100 ms\", \"step\": %s }";
    private static final int REQUESTS = 107;

    @TempDir
    private Path home;

    private static double mean(JsonNode result, String metric) {
        return result.at("/metrics/" + metric + "/mean").asDouble();
    }

    private static double timeToServe(JsonNode request) {
        return request.get("first_pair_seconds").asDouble()
                - request.get("start_seconds").asDouble();
    }

    private JsonNode twoNodes(String continuous, String resolution, int runs) throws IOException {
        return StarOrLine.line(2, continuous, resolution, REQUESTS).run(home, runs);
    }

    @Test
    void onDemandEveryTimeAndFidelityIsOneOfThePublishedOnes() throws IOException {
        JsonNode requests = twoNodes("\"none\"", "event", 1).get("requests");

        assertEquals(REQUESTS, requests.size());
        for (JsonNode request : requests) {
            double cycles = Math.rint(timeToServe(request) / 0.6e-3);
            double published = cycles * 0.6e-3 + (cycles - 1) * 12.5e-9 + 10e-12;
            assertEquals(
                    published,
                    timeToServe(request),
                    1e-14 + 1e-15 * request.get("start_seconds").asDouble());
            assertEquals(0.949860, request.get("fidelity").asDouble(), 5e-7);
        }
    }

    /** 6420 requests: the standard error is 0.07 ms, and the law's mean 5.85 ms, so that one seed in 400 would fail. */
    @Test
    void onDemandTheMeanTimeIsThePublishedOneWithinFivePercent() throws IOException {
        double milliseconds = 1e3 * mean(twoNodes("\"none\"", "sampled", 60), "time_to_serve");

        assertEquals(5.952, milliseconds, 0.05 * 5.952);
    }

    /**
     * A pair that was just made has 0.94986. What is lost by waiting is told to a seventh of it, five times closer than five percent of the fidelity.
     * Standard errors are about 0.00015: no seed in a thousand would fail.
     */
    @ParameterizedTest
    @CsvSource({"freshest, event, 0.942631", "freshest, sampled, 0.942631", "first, sampled, 0.936974"})
    void aheadEveryRequestIsServedInThePublishedTimeWithThePublishedFidelity(
            String choice, String resolution, double fidelity) throws IOException {
        JsonNode result = twoNodes(AHEAD.formatted(", \"choice\": \"" + choice + "\""), resolution, 4);

        for (JsonNode request : result.get("requests")) {
            assertEquals(0.3e-3, timeToServe(request), 1e-13);
            assertEquals(
                    request.get("estimated_fidelity").asDouble(),
                    request.get("fidelity").asDouble(),
                    1e-9);
        }
        assertEquals(fidelity, mean(result, "fidelity"), 0.001);
    }

    /** Standard errors 0.0002 and 0.012 ms. */
    @Test
    void purifiedAheadPairsAreBetterAndSometimesLate() throws IOException {
        JsonNode result = twoNodes(AHEAD.formatted(", \"purify\": true"), "sampled", 5);

        assertEquals(0.954914, mean(result, "fidelity"), 0.001);
        assertEquals(0.391, 1e3 * mean(result, "time_to_serve"), 0.04);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "sampled"})
    void overFourLinksRequestsAreServedSoonerAndEstimatesStayTrue(String resolution) throws IOException {
        JsonNode demand = StarOrLine.line(5, "\"none\"", resolution, 60).run(home, 1);
        JsonNode ahead = StarOrLine.line(5, LEARNING.formatted(5, "0.05"), resolution, 60)
                .run(home, 1);

        assertTrue(
                mean(ahead, "time_to_serve") < 0.4 * mean(demand, "time_to_serve"),
                () -> mean(ahead, "time_to_serve") + " after " + mean(demand, "time_to_serve"));
        for (JsonNode request : ahead.get("requests")) {
            assertEquals(1, request.get("pairs").asInt());
            // The later end gets its half 0.15 ms after the estimate was made: 1.5e-4 of decay at most.
            assertEquals(
                    request.get("estimated_fidelity").asDouble(),
                    request.get("fidelity").asDouble(),
                    3e-4);
        }
    }

    /** With the same seeds; router_1 has two memories for pairs ahead, and two neighbors of which one is asked for. */
    @Test
    void trafficOverOneOfTwoNeighborsRaisesItAndShortensTheTimeToServe() throws IOException {
        Path trace = home.resolve("trace.jsonl");
        JsonNode uniform = StarOrLine.line(3, LEARNING.formatted(2, "0"), "sampled", 150)
                .between(1, 0)
                .run(home, 3);
        JsonNode learned = StarOrLine.line(3, LEARNING.formatted(2, "0.05"), "sampled", 150)
                .between(1, 0)
                .run(home, 3, "--trace", trace.toString());

        assertTrue(
                mean(learned, "time_to_serve") < 0.7 * mean(uniform, "time_to_serve"),
                () -> mean(learned, "time_to_serve") + " after " + mean(uniform, "time_to_serve"));
        List<String> tables = Files.readAllLines(trace).stream()
                .filter(line -> line.contains("TableLearned") && line.contains("\"router_1\""))
                .filter(line -> line.contains("\"node\":\"router_1\""))
                .toList();
        assertTrue(share(tables.get(0), "router_0") > 1.0 / 3);
        assertTrue(share(tables.get(100), "router_0") > 0.95);
        assertTrue(share(tables.get(100), "router_2") < 0.02);
    }

    private static double share(String line, String neighbor) throws IOException {
        double probability = 0;
        for (JsonNode share : new ObjectMapper().readTree(line).get("shares")) {
            if (share.get("neighbor").asText().equals(neighbor)) {
                probability = share.get("probability").asDouble();
            }
        }
        return probability;
    }

    @Test
    void theTimeToServeIsToldWhereTheFileSaysWhetherPairsAreMadeAhead() throws IOException {
        String example = "examples/adaptive.json";
        JsonNode with = new ObjectMapper()
                .readTree(Outcome.of("run", example, "--json").succeeded().out());
        JsonNode without = new ObjectMapper()
                .readTree(Outcome.of("run", example, "--json", "--set", "parameters.continuous=null")
                        .succeeded()
                        .out());

        assertTrue(mean(with, "time_to_serve") > 0);
        assertTrue(without.at("/metrics/time_to_serve").isMissingNode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type': 'adaptiv', 'memories': 2} | parameters.continuous.type | did you mean",
                "{'type': 'adaptive'} | parameters.continuous | memories",
                "{'type': 'adaptive', 'memories': 2.5} | parameters.continuous | whole number",
                "{'type': 'adaptive', 'memories': 2, 'choice': 'oldest'} | parameters.continuous | freshest, first, random",
                "{'type': 'adaptive', 'memories': 2, 'purify': 'yes'} | parameters.continuous.purify | true or false",
                "{'type': 'adaptive', 'memories': 2, 'period': '5 km'} | parameters.continuous.period | ms",
                "{'type': 'adaptive', 'memories': 2, 'memries': 3} | parameters.continuous.memries | did you mean"
            })
    void mistakesAreNamedWithTheirPlace(String continuous, String place, String cure) throws IOException {
        Path file =
                StarOrLine.line(2, continuous.replace('\'', '"'), "event", 1).in(home);
        Outcome.of("run", file.toString()).refused("study.json", place, cure);
    }
}
