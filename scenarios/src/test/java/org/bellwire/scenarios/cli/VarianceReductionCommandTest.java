package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VarianceReductionCommandTest {
    private static JsonNode run(String variance, String runs, String threads) throws IOException {
        return new ObjectMapper()
                .readTree(Outcome.of(
                                "run",
                                "examples/one-request.json",
                                "--json",
                                "--runs",
                                runs,
                                "--threads",
                                threads,
                                "--set",
                                "variance_reduction=" + variance)
                        .succeeded()
                        .out());
    }

    @Test
    void antitheticReplicationsCountInPairs() throws IOException {
        JsonNode document = run("antithetic", "5", "2");
        assertEquals(6, document.get("replications").asInt());
        assertEquals("pairs", document.get("intervals_over").asText());
        assertEquals(3, document.at("/metrics/throughput/count").asInt());
        assertTrue(document.at("/variance_reduction/throughput").asDouble() > 0);
        assertEquals(document.get("metrics"), run("antithetic", "5", "1").get("metrics"), "results depend on threads");
    }

    @Test
    void theFirstOfAPairIsAnOrdinaryReplication() throws IOException {
        JsonNode pair = run("antithetic", "2", "1").get("requests");
        JsonNode alone = run("none", "1", "1").get("requests");
        assertEquals(alone.get(0), pair.get(0));
        assertFalse(alone.get(0).get("pairs").equals(pair.get(1).get("pairs")));
    }

    @Test
    void withoutTheKeyNothingIsSaidOfIt() throws IOException {
        assertTrue(run("none", "2", "1").path("variance_reduction").isMissingNode());
    }

    @Test
    void unknownWordsAndSweepsAreRefused(@TempDir Path home) throws IOException {
        Outcome unknown = Outcome.of("run", "examples/one-request.json", "--set", "variance_reduction=antithetical");
        assertEquals(2, unknown.status());
        assertTrue(unknown.err().contains("antithetic"), unknown.err());

        Path scenario = home.resolve("base.json");
        Files.writeString(
                scenario,
                Files.readString(Path.of("examples/one-request.json"))
                        .replaceFirst("\\{", "{ \"variance_reduction\": \"antithetic\",")
                        .replace(
                                "../../topologies",
                                Path.of("../topologies").toAbsolutePath().toString()));
        Path sweep = Files.writeString(
                home.resolve("sweep.json"),
                "{ \"scenario\": \"base.json\", \"vary\": { \"seed\": [1, 2] }, \"metrics\": [\"fidelity\"] }");
        Outcome refused = Outcome.of(
                "sweep", sweep.toString(), "--out", home.resolve("out").toString());
        assertEquals(2, refused.status(), refused.err());
        assertTrue(refused.err().contains("share their luck"), refused.err());
    }
}
