package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bellwire.protocols.network.LinkCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCostPlugInTest {
    @TempDir
    private Path home;

    /** The fiber by b, shorter, is made to lose more than that by d. */
    @Test
    void aUsersCostInAJarOfItsOwnDecidesTheRoutes() throws Exception {
        UserJar jar = UserJar.of(home, Map.of("LeastLoss", List.of(LinkCost.class)));
        RingScenario ring = RingScenario.PLAIN.withRouting(
                "\"cost\": { \"type\": \"least_loss\", \"swap\": 1 } }, \"quantum_channel\": { \"at\": [\"b\"], \"attenuation\": \"0.4 dB/km\"");
        String file = ring.in(home).toString();
        String text = jar.run("run", file, "--json", "--stop-time", "3 s");

        assertEquals(
                "[\"a\",\"d\",\"c\"]",
                new ObjectMapper().readTree(text).at("/requests/0/path").toString());
        Outcome.of("run", file).refused("least_loss", "parameters.routing.cost");
    }
}
