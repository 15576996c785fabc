package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations and initialization in scenario and topology files. */
class OperationTimesCommandTest {
    private static final String EXAMPLE = "examples/bell-diagonal.json";

    private static JsonNode request(String file, String... adjustments) throws IOException {
        return Outcome.resultOf(file, adjustments).at("/requests/0");
    }

    @Test
    void noTimeAtAllIsTheStandard() throws IOException {
        assertEquals(
                request(EXAMPLE),
                request(
                        EXAMPLE,
                        "parameters.memory.reset_time=0",
                        "parameters.memory.two_qubit_gate_time=0",
                        "parameters.memory.initialization_fidelity=1"));
    }

    @Test
    void slowResetsAndSwapsAndBadStartsAreSeenInTheResult() throws IOException {
        JsonNode standard = request(EXAMPLE);
        JsonNode slow = request(EXAMPLE, "parameters.memory.reset_time=5 ms");
        assertTrue(slow.get("pairs").asInt() < standard.get("pairs").asInt() / 2, slow + " " + standard);
        JsonNode decayed = request(EXAMPLE, "parameters.memory.measurement_time=20 ms");
        assertTrue(decayed.get("fidelity").asDouble() < standard.get("fidelity").asDouble() - 0.03, decayed::toString);
        JsonNode flipped = request(EXAMPLE, "parameters.memory.initialization_fidelity=0.97");
        assertTrue(flipped.get("fidelity").asDouble() < standard.get("fidelity").asDouble() - 0.05, flipped::toString);
        assertEquals(
                flipped.get("fidelity").asDouble(),
                flipped.get("estimated_fidelity").asDouble(),
                0.005);
    }

    @Test
    void aTemplateOfATopologySaysTheSame(@TempDir Path home) throws IOException {
        String text = Files.readString(Path.of(EXAMPLE));
        String templated = text.replace(
                        "\"nodes\": [",
                        "\"templates\": { \"slow\": { \"MemoryArray\": { \"reset_time\": \"5 ms\", \"initialization_fidelity\": 0.97,"
                                + " \"one_qubit_gate_time\": 1000000 } } }, \"nodes\": [")
                .replace("\"memo_size\"", "\"template\": \"slow\", \"memo_size\"");
        Path file = Files.writeString(home.resolve("slow.json"), templated);
        assertEquals(
                request(
                        EXAMPLE,
                        "parameters.memory.reset_time=5 ms",
                        "parameters.memory.initialization_fidelity=0.97",
                        "parameters.memory.one_qubit_gate_time=1 us"),
                request(file.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "reset_time,-1,-1",
        "measurement_time,101 s,101 s",
        "two_qubit_gate_time,5 km,5 km",
        "initialization_fidelity,0.4,0.4"
    })
    void whatIsOutOfRangeIsRefused(String key, String value, String shown) {
        Outcome outcome = Outcome.of("run", EXAMPLE, "--set", "parameters.memory." + key + "=" + value);
        assertEquals(2, outcome.status());
        assertTrue(
                outcome.err().contains("parameters.memory." + key)
                        && outcome.err().contains(shown),
                outcome.err());
    }
}
