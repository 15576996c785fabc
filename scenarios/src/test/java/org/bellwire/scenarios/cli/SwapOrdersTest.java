package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Orders of swaps as users write them. */
class SwapOrdersTest {
    private static final String EXAMPLE = "examples/swap-asap.json";

    private static JsonNode requestWith(String... adjustments) throws IOException {
        return Outcome.resultOf(EXAMPLE, adjustments).at("/requests/0");
    }

    @Test
    void theWordOfStudiesMeansTheSame() throws IOException {
        JsonNode eager = requestWith();
        assertEquals(eager, requestWith("parameters.swapping.order=as_soon_as_possible"));
        assertNotEquals(eager, requestWith("parameters.swapping.order=nested"));
    }

    @Test
    void swappingAsSoonAsPossibleIsFasterAndBetterWhereSwapsAlwaysWork() throws IOException {
        JsonNode eager = requestWith();
        JsonNode nested = requestWith("parameters.swapping.order=nested");
        assertTrue(eager.get("pairs").asInt() > nested.get("pairs").asInt(), eager + " " + nested);
        assertTrue(eager.get("fidelity").asDouble() > nested.get("fidelity").asDouble(), eager + " " + nested);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ket_vector", "density_matrix", "stabilizer"})
    void perfectDevicesGivePerfectPairsInTheOtherFormalisms(String formalism) throws IOException {
        JsonNode request = requestWith(
                "formalism=" + formalism, "parameters.memory.raw_fidelity=1", "parameters.memory.coherence_time=0");
        assertTrue(request.get("pairs").asInt() > 60, request::toString);
        assertEquals(1, request.get("fidelity").asDouble(), 1e-9);
    }

    @Test
    void anUnknownWordIsAnsweredWithThoseThereAre() {
        Outcome outcome = Outcome.of("run", EXAMPLE, "--set", "parameters.swapping.order=soon");
        assertEquals(2, outcome.status());
        assertTrue(
                outcome.err().contains("parameters.swapping.order")
                        && outcome.err().contains("\"nested\", \"sequential\", \"asap\" or a list of routers"),
                outcome.err());
    }
}
