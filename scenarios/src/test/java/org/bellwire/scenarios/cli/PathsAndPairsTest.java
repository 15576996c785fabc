package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that choose among paths, or want a number of pairs, in scenario files. */
class PathsAndPairsTest {
    @TempDir
    private Path home;

    private JsonNode requests(RingScenario scenario) throws IOException {
        Outcome outcome =
                Outcome.of("run", scenario.in(home).toString(), "--json").succeeded();
        return new ObjectMapper().readTree(outcome.out()).get("requests");
    }

    @Test
    void aRequestForANumberOfPairsIsServedWhenItHasThem() throws IOException {
        JsonNode request =
                requests(RingScenario.PLAIN.withRequest("\"pairs\": 30")).get(0);

        assertEquals("served", request.get("status").asText());
        assertEquals(30, request.get("pairs").asLong());
        double last = request.get("last_pair_seconds").asDouble();
        assertTrue(last < 11, "last pair at " + last);
        assertEquals(30 / (last - 2), request.get("throughput").asDouble(), 1e-6);
    }

    @Test
    void aRequestOverTwoPathsHasARowForEach() throws IOException {
        JsonNode both = requests(RingScenario.PLAIN.withRequest("\"paths\": 2"));

        assertEquals(2, both.size());
        assertEquals("[\"a\",\"b\",\"c\"]", both.at("/0/path").toString());
        assertEquals("[\"a\",\"d\",\"c\"]", both.at("/1/path").toString());
        assertEquals(1, both.at("/0/memories").asInt());
        assertTrue(both.at("/1/pairs").asInt() > 10);
    }

    @Test
    void anAlternativeIsARowWithTheSecondOfItsPaths() throws IOException {
        RingScenario taken = RingScenario.PLAIN.withRequest(
                "\"alternatives\": 2 }, { \"type\": \"request\", \"initiator\": \"a\", \"responder\": \"c\","
                        + " \"start\": \"3 s\", \"end\": \"4 s\", \"memories\": 2, \"fidelity\": 0.5,"
                        + " \"asked_at\": \"2 s\", \"alternatives\": 2");
        JsonNode requests = requests(taken);

        assertEquals(2, requests.size());
        assertEquals("[\"a\",\"d\",\"c\"]", requests.at("/1/path").toString());
        assertEquals(1, requests.at("/1/wait_seconds").asDouble(), 1e-9);
        assertEquals("", requests.at("/1/remark").asText());
    }

    @Test
    void aFileWithDistributedRoutingRunsAsItIs() throws IOException {
        JsonNode request = requests(RingScenario.PLAIN.withRouting("\"protocol\": \"distributed\""))
                .get(0);

        assertEquals("[\"a\",\"b\",\"c\"]", request.get("path").toString());
        assertEquals("served", request.get("status").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'pairs': 0 | applications[0].pairs | from 1",
                "'paths': 101 | applications[0].paths | from 1 to 100",
                "'paths': 2, 'alternatives': 2 | applications[0] | paths, or alternatives",
                "'asked_at': '3 s' | applications[0].asked_at | after the start",
                "'pair': 3 | applications[0].pair | did you mean"
            })
    void mistakesAreNamedWithTheirPlace(String members, String place, String cure) throws IOException {
        Path file = RingScenario.PLAIN.withRequest(members.replace('\'', '"')).in(home);
        Outcome.of("run", file.toString()).refused("ring.json", place, cure);
    }
}
