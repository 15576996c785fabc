package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.bellwire.protocols.network.LinkCost;
import org.bellwire.protocols.purification.PurificationSchedule;
import org.bellwire.scenarios.run.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One jar of a user's with a generation protocol, a purification schedule, a routing cost and a metric, all used by one file. */
class PlugInsTogetherTest {
    @TempDir
    private Path home;

    @Test
    void aUsersGenerationScheduleCostAndMetricInOneJarAreChosenInAFile() throws Exception {
        UserJar jar = UserJar.of(
                home,
                Map.of(
                        "Given", List.of(GenerationModel.class, StationModel.class),
                        "TwiceOverLinks", List.of(PurificationSchedule.class),
                        "LeastLoss", List.of(LinkCost.class),
                        "KeptPerSwap", List.of(Metric.class)));
        String file = RingScenario.PLAIN.withRouting("""
                        "cost": { "type": "least_loss", "swap": 1 } },
                        "quantum_channel": { "at": ["b"], "attenuation": "0.4 dB/km" },
                        "generation": { "protocol": "given", "probability": 0.2, "fidelity": 0.8 },
                        "purification": { "schedule": "twice_over_links" \
                        """).in(home).toString();
        String[] command = {
            "run",
            file,
            "--json",
            "--stop-time",
            "2200 ms",
            "--set",
            "formalism=bell_diagonal",
            "--set",
            "parameters.memory.memories=8",
            "--set",
            "applications[0].memories=4"
        };

        JsonNode result = new ObjectMapper().readTree(jar.run(command));

        JsonNode request = result.at("/requests/0");
        assertEquals("[\"a\",\"d\",\"c\"]", request.get("path").toString());
        JsonNode generation = result.at("/metrics/generation");
        double attempts = generation.get("attempts").asDouble();
        // 4 standard errors: false alarm 6e-5.
        assertEquals(0.2, generation.get("successes").asDouble() / attempts, 4 * Math.sqrt(0.16 / attempts));
        // Every swap joins two links of two rounds; a round more for each link may be under way or lost with its
        // partner.
        double kept = result.at("/metrics/kept_per_swap/mean").asDouble();
        assertTrue(request.get("pairs").asInt() > 10 && kept >= 4 && kept < 6, request + " " + kept);
        // 0.8 with 0.8 gives 0.838150, that with 0.8 gives 0.855977, and two of those are swapped.
        assertEquals(0.739612154, request.get("fidelity").asDouble(), 1e-9);
        Outcome.of(command).refused("least_loss", "given", "twice_over_links");
    }
}
