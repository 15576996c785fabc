package org.bellwire.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example and the tables of docs/optics.md are those that the build computes. */
class OpticsPageTest {
    private final String page = Files.readString(Path.of("../docs/optics.md"));

    OpticsPageTest() throws IOException {}

    @Test
    void thePageShowsTheExampleThatTheBuildCompiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/bellwire/example/PulseTrainExample.java"));
        String begin = "// example begins\n";
        String code = source.substring(
                        source.indexOf(begin) + begin.length(), source.indexOf("        // example ends"))
                .indent(-8);
        assertEquals(
                code, page.substring(page.indexOf("```java\n") + 8, page.indexOf("```\n", page.indexOf("```java"))));
    }

    @Test
    void aShortTrainClicksAsOftenAsItShould() {
        double p = 1 - Math.exp(-0.1 * 0.1 * 0.45) * Math.exp(-1e-6);
        // Four standard errors: false alarm 6e-5.
        assertEquals(2e6 * p, (double) PulseTrainExample.clicks(1_000_000), 4 * Math.sqrt(2e6 * p));
    }

    @Test
    void thePageHasTheTablesThatTheBuildComputes() {
        for (List<String> rows :
                List.of(OpticsTables.twoNodeRows(), OpticsTables.transducerRows(), OpticsTables.passRows())) {
            String table = String.join("\n", rows);
            assertTrue(page.contains(table), "docs/optics.md should have\n" + table);
        }
    }
}
