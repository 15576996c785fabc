package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pairs of single-heralded stations have for errors, seen by keys made of them. */
class RawErrorsTest {
    private static final String EXAMPLE = "examples/bbm92.json";

    private static String generation(String protocol, double x, double y, double z) {
        return "parameters.generation={\"protocol\":\"" + protocol + "\",\"x_errors\":" + x + ",\"y_errors\":" + y
                + ",\"z_errors\":" + z + "}";
    }

    /** Fidelity 0.9 over one link: Z flips are errors in X, X flips in Z, Y flips in both. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0.1, 0", "0, 1, 0, 0.1, 0.1", "0, 0, 7, 0, 0.1", "1, 0, 3, 0.025, 0.075"})
    void keysSeeTheErrorsThatTheStationMakes(double x, double y, double z, double inZ, double inX) throws Exception {
        String text = Outcome.of(
                        "run",
                        EXAMPLE,
                        "--json",
                        "--set",
                        generation("single_heralded", x, y, z),
                        "--set",
                        "parameters.memory.raw_fidelity=0.9",
                        "--set",
                        "parameters.memory.coherence_time=-1",
                        "--set",
                        "applications[0].responder=r2",
                        "--set",
                        "applications[0].distillation.sample=0.5",
                        "--set",
                        "applications[0].end=\"1600 ms\"")
                .succeeded()
                .out();
        JsonNode result = new ObjectMapper().readTree(text);
        assertShare(inZ, result, "qber_z");
        assertShare(inX, result, "qber_x");
    }

    private static void assertShare(double expected, JsonNode result, String metric) {
        double found = result.at("/metrics/" + metric + "/mean").asDouble(-1);
        // More than 800 bits of each basis are compared. Four standard errors: false alarm below 6e-5.
        assertEquals(expected, found, 4 * Math.sqrt(expected * (1 - expected) / 800), metric + " in " + result);
    }

    @Test
    void weightsThatAreAllZeroAndProtocolsWithoutThemAreRefused() {
        Outcome.of("run", EXAMPLE, "--set", generation("single_heralded", 0, 0, 0))
                .refused("station BSM.r1.r2", "raw errors");
        Outcome.of("run", EXAMPLE, "--set", generation("single_heralded", -1, 0, 1))
                .refused("parameters.generation.x_errors");
        Outcome.of("run", EXAMPLE, "--set", generation("barrett_kok", 1, 0, 1))
                .refused("parameters.generation.x_errors", "unknown key");
    }
}
