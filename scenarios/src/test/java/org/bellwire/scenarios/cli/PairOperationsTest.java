package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files say of swaps and purifications, seen in the pairs that are delivered. */
class PairOperationsTest {
    private static final String EXAMPLE = "examples/one-request.json";

    private static JsonNode run(String... settings) throws Exception {
        List<String> command = new ArrayList<>(List.of("run", EXAMPLE, "--json"));
        for (String setting : settings) {
            command.addAll(List.of("--set", setting));
        }
        String text = Outcome.of(command.toArray(String[]::new)).succeeded().out();
        return new ObjectMapper().readTree(text);
    }

    @ParameterizedTest
    @CsvSource({
        "success_probability=0.2, 0.2",
        "analyzer=\"linear_optics\", 0.5",
        "analyzer=\"complete\", 1",
    })
    void swapsWorkAsOftenAsTheFileSaysAndFreeTheirMemoriesEitherWay(String setting, double probability)
            throws Exception {
        JsonNode result = run("parameters.swapping." + setting);
        double attempts = result.at("/metrics/swapping/attempts").asDouble();
        double successes = result.at("/metrics/swapping/successes").asDouble();
        // Some 280 swaps. Four standard errors: false alarm 6e-5.
        assertTrue(attempts > 200, "swaps: " + attempts);
        assertEquals(probability, successes / attempts, 4 * Math.sqrt(probability * (1 - probability) / attempts));
        // The last one may be on its way to the ends.
        assertEquals(successes, result.at("/requests/0/pairs").asDouble(), 2);
    }

    /** Two Werner pairs of 0.9 in memories that keep: the swap of the reference with these operations. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0.8133333333", "0.99, 0.99, 0.7929023600"})
    void gatesAndReadingsOfTheFileAreThoseOfTheSwap(double gate, double measurement, double fidelity) throws Exception {
        JsonNode result = run(
                "formalism=bell_diagonal",
                "parameters.memory.coherence_time=-1",
                "parameters.node={\"gate_fidelity\":" + gate + ",\"measurement_fidelity\":" + measurement + "}");
        assertEquals(fidelity, result.at("/requests/0/fidelity").asDouble(), 1e-9);
        assertEquals(fidelity, result.at("/requests/0/estimated_fidelity").asDouble(), 1e-9);
    }

    /** Raw 0.8: one round gives 0.838150, two give 0.873585. */
    @Test
    void onceIsOneRoundAndUntilTargetAsManyAsItTakes() throws Exception {
        JsonNode once = link("once", 0.87);
        assertEquals(0, once.at("/requests/0/pairs").asInt());
        assertTrue(once.at("/metrics/purification/successes").asInt() > 0, once::toString);
        assertTrue(once.at("/requests/0/remark").asText().contains("0.8382"), once::toString);
        JsonNode untilTarget = link("until_target", 0.87);
        assertTrue(untilTarget.at("/requests/0/pairs").asInt() > 10, untilTarget::toString);
        assertTrue(untilTarget.at("/requests/0/fidelity").asDouble() >= 0.87, untilTarget::toString);
        JsonNode enough = link("once", 0.83);
        assertTrue(enough.at("/requests/0/pairs").asInt() > 10, enough::toString);
        assertEquals(0.838150289, enough.at("/requests/0/fidelity").asDouble(), 1e-9);
    }

    private static JsonNode link(String mode, double target) throws Exception {
        return run(
                "formalism=bell_diagonal",
                "applications[0].responder=relay",
                "applications[0].fidelity=" + target,
                "parameters.memory.coherence_time=-1",
                "parameters.memory.raw_fidelity=0.8",
                "parameters.purification={\"mode\":\"" + mode + "\",\"unreachable\":\"warn\"}");
    }
}
