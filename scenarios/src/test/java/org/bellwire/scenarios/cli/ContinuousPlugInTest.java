package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellwire.protocols.continuous.ContinuousGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContinuousPlugInTest {
    @TempDir
    private Path home;

    @Test
    void aUsersBehaviorInAJarOfItsOwnIsChosenInAFile() throws Exception {
        String example = Files.readString(Path.of("examples/adaptive.json"))
                .replaceAll("\"continuous\": \\{[^}]*}", "\"continuous\": { \"type\": \"in_turn\", \"memories\": 6 }");
        Path file = Files.writeString(home.resolve("mine.json"), example);
        String result = UserJar.of(home, Map.of("InTurn", List.of(ContinuousGeneration.class)))
                .run("run", file.toString(), "--json");

        // One question to the hub and its answer, and the swap: less than an attempt of 0.6 ms on a link.
        double served = new ObjectMapper()
                .readTree(result)
                .at("/metrics/time_to_serve/mean")
                .asDouble();
        assertTrue(served > 0.3e-3 && served < 5e-3, "time to serve " + served);
        Outcome.of("run", file.toString()).refused("parameters.continuous", "in_turn", "adaptive, none");
    }
}
