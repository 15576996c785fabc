package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellwire.hardware.station.StationModel;
import org.bellwire.protocols.entanglement.GenerationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationPlugInTest {
    private static final String EXAMPLE = "examples/single-click.json";

    @TempDir
    private Path home;

    private static String given(String resolution) {
        return "parameters.generation={\"protocol\": \"given\", \"resolution\": \"" + resolution
                + "\", \"probability\": 0.05, \"fidelity\": 0.92}";
    }

    /** The fiber and the memories of the example would let one attempt in a hundred succeed. */
    @Test
    void aUsersGenerationInAJarOfItsOwnMakesThePairsAtBothResolutions() throws Exception {
        UserJar jar = UserJar.of(home, Map.of("Given", List.of(GenerationModel.class, StationModel.class)));
        for (String resolution : List.of("event", "sampled")) {
            String text = jar.run(
                    "run", EXAMPLE, "--json", "--set", given(resolution), "--set", "applications[0].responder=r1");
            JsonNode result = new ObjectMapper().readTree(text);

            double attempts = result.at("/metrics/generation/attempts").asDouble();
            double share = result.at("/metrics/generation/successes").asDouble() / attempts;
            assertTrue(attempts > 1000, text);
            // 4 standard errors: false alarm 6e-5.
            assertEquals(0.05, share, 4 * Math.sqrt(0.05 * 0.95 / attempts));
            // A pair ages by two flights of 0.1 ms at a coherence time of 1 s until it is delivered.
            assertEquals(0.92, result.at("/requests/0/fidelity").asDouble(), 5e-4);
        }
    }

    @Test
    void withoutTheJarTheNameIsUnknown() {
        Outcome.of("run", EXAMPLE, "--set", given("event")).refused("parameters.generation.protocol", "given");
    }

    @Test
    void thePageShowsTheFileThatIsCompiled() throws Exception {
        String source = Files.readString(Path.of("src/test/resources/plugin/Given.txt"));
        String shown = Files.readString(Path.of("../docs/links.md")).split("plugin/Given.txt -->\n```java\n")[1];
        assertTrue(source.contains(shown.substring(0, shown.indexOf("```"))), shown);
    }
}
