package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request whose target is beyond one round of purification takes all memories of b, which another request wants later. */
class TargetsOutOfReachTest {
    private static final String REASON = "below the target of 0.99";
    private static final String LATER = """
            "hold": false }, { "type": "request", "initiator": "a", "responder": "c", "asked_at": "1 s",
            "start": "2 s", "end": "12 s", "memories": 2, "fidelity": 0.5""";

    @TempDir
    private Path home;

    private JsonNode requests(String purification) throws IOException {
        String file = RingScenario.PLAIN
                .withRouting("\"protocol\": \"static\" }, \"purification\": { \"mode\": \"once\"" + purification)
                .withRequest(LATER)
                .in(home)
                .toString();
        Outcome outcome = Outcome.of("run", file, "--json", "--set", "applications[0].fidelity=0.99")
                .succeeded();
        return new ObjectMapper().readTree(outcome.out()).get("requests");
    }

    @Test
    void isRejectedWithTheReasonAndLeavesTheMemoriesToOthers() throws IOException {
        JsonNode requests = requests("");

        assertEquals("rejected", requests.at("/0/status").asText());
        assertTrue(requests.at("/0/remark").asText().endsWith(REASON), requests::toString);
        assertEquals(0, requests.at("/0/pairs").asInt());
        assertEquals("served", requests.at("/1/status").asText());
        assertTrue(requests.at("/1/pairs").asInt() > 20, requests::toString);
    }

    @Test
    void isServedInVainWhereTheFileAsksForAWarningOnly() throws IOException {
        JsonNode requests = requests(", \"unreachable\": \"warn\"");

        assertEquals("served", requests.at("/0/status").asText());
        assertTrue(requests.at("/0/remark").asText().endsWith(REASON), requests::toString);
        assertEquals(0, requests.at("/0/pairs").asInt());
        assertEquals("rejected", requests.at("/1/status").asText());
        assertEquals(
                "b has not 4 memories free in the window",
                requests.at("/1/remark").asText());
    }

    @Test
    void anotherWordIsRefused() throws IOException {
        String file = RingScenario.PLAIN.in(home).toString();
        Outcome.of("run", file, "--set", "parameters.purification.unreachable=\"ignore\"")
                .refused("parameters.purification.unreachable", "ignore", "reject", "warn");
    }
}
