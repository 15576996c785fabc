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
import org.junit.jupiter.params.provider.ValueSource;

/** Failures in scenario files, on a ring of four routers. */
class FailuresTest {
    @TempDir
    private Path home;

    private static RingScenario scenario(String routing, String failures) {
        return RingScenario.PLAIN
                .withRouting("\"protocol\": \"" + routing + "\"")
                .with("\"failures\": [ " + failures + " ]");
    }

    private JsonNode request(String routing, String failures) throws IOException {
        Outcome outcome = Outcome.of("run", scenario(routing, failures).in(home).toString(), "--json")
                .succeeded();
        return new ObjectMapper().readTree(outcome.out()).at("/requests/0");
    }

    @Test
    void aRequestOverAFailedRouterIsCutAtTheFailureAndItsRateIsOfTheTimeBefore() throws IOException {
        JsonNode whole = request("static", "");
        JsonNode cut = request("static", "{ \"node\": \"b\", \"at\": \"4 s\" }");

        assertEquals("served", whole.get("status").asText());
        assertEquals("unfinished", cut.get("status").asText());
        assertEquals("b went down", cut.get("remark").asText());
        double seconds = cut.get("pairs").asDouble() / cut.get("throughput").asDouble();
        assertEquals(2.0001, seconds, 1e-9);
        assertTrue(cut.get("last_pair_seconds").asDouble() <= 4.0001);
        // Five times the pairs in five times the time: 4 standard deviations of the smaller number.
        double pairs = whole.get("pairs").asDouble() / 5;
        assertEquals(pairs, cut.get("pairs").asDouble(), 4 * Math.sqrt(pairs));
    }

    @Test
    void withFixedRoutesARequestGoesOnWhenTheRouterIsBack() throws IOException {
        JsonNode request = request("static", "{ \"node\": \"b\", \"at\": \"4 s\", \"until\": \"6 s\" }");

        assertEquals("served", request.get("status").asText());
        assertEquals("", request.get("remark").asText());
        assertTrue(request.get("last_pair_seconds").asDouble() > 11);
    }

    @Test
    void withLinkStateRoutingARequestIsServedOverTheOtherPath() throws IOException {
        JsonNode request = request("distributed", "{ \"node\": \"b\", \"at\": \"4 s\" }");

        assertEquals("served", request.get("status").asText());
        assertEquals("[\"a\",\"d\",\"c\"]", request.get("path").toString());
        assertTrue(request.get("last_pair_seconds").asDouble() > 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"node\": \"BSM.a.b\"", "\"fiber\": \"QC-b-BSM.a.b\""})
    void aStationOrAFiberThatFailsTakesItsLinkWithIt(String part) throws IOException {
        JsonNode cut = request("static", "{ " + part + ", \"at\": \"4 s\" }");
        assertEquals("unfinished", cut.get("status").asText());
        assertEquals("the link between a and b went down", cut.get("remark").asText());

        JsonNode mended = request("static", "{ " + part + ", \"at\": \"4 s\", \"until\": \"6 s\" }");
        assertEquals("served", mended.get("status").asText());
        assertEquals("[\"a\",\"b\",\"c\"]", mended.get("path").toString());
        assertTrue(mended.get("last_pair_seconds").asDouble() > 11);

        JsonNode around = request("distributed", "{ " + part + ", \"at\": \"4 s\" }");
        assertEquals("served", around.get("status").asText());
        assertEquals("[\"a\",\"d\",\"c\"]", around.get("path").toString());
        assertTrue(around.get("last_pair_seconds").asDouble() > 11);
    }

    @Test
    void theEffectiveScenarioHoldsTheFailures() throws IOException {
        Path file = scenario("static", "{ \"node\": \"b\", \"at\": \"4 s\" }").in(home);
        Path out = home.resolve("out");
        Outcome.of("run", file.toString(), "--out", out.toString()).succeeded();
        JsonNode run = new ObjectMapper().readTree(out.resolve("run.json").toFile());

        assertEquals("b", run.at("/scenario/failures/0/node").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ 'node': 'bb', 'at': 1 } | failures[0].node | no router or station of the network",
                "{ 'fiber': 'QC-a-BSM.a.c', 'at': 1 } | failures[0].fiber | no quantum channel of a router of the network",
                "{ 'fiber': 'QC-a-BSM.a.c', 'at': 1 } | failures[0].fiber | did you mean \"QC-a-BSM.a.b\"",
                "{ 'node': 'BSM.a.c', 'at': 1 } | failures[0].node | did you mean \"BSM.a.b\"",
                "{ 'node': 'b', 'fiber': 'QC-a-BSM.a.b', 'at': 1 } | failures[0] | both a node and a fiber are named",
                "{ 'node': 3, 'at': 1 } | failures[0].node | 3 is not text",
                "{ 'at': 1 } | failures[0] | \"node\" is missing",
                "{ 'node': 'b' } | failures[0] | \"at\" is missing",
                "{ 'node': 'b', 'at': -1 } | failures[0].at | out of range",
                "{ 'node': 'b', 'at': '2 s', 'until': '1 s' } | failures[0].until | ends before it begins",
                "{ 'node': 'b', 'at': '2 s', 'untill': '3 s' } | failures[0].untill | did you mean",
                "{ 'node': 'b', 'at': 1 }, { 'node': 'b', 'at': '2 s' } | failures[1] | \"b\" is down already"
            })
    void mistakesAreNamedWithTheirPlace(String failures, String place, String finding) throws IOException {
        Path file = scenario("static", failures.replace('\'', '"')).in(home);
        Outcome.of("run", file.toString()).refused("ring.json", place, finding);
    }
}
