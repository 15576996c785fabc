package org.bellwire.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's example is the compiled one, and runs. */
class ReadmeTest {

    @Test
    void theReadmeShowsTheExampleThatTheBuildCompiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/bellwire/example/TwoRoutersExample.java"));
        String code = source.substring(
                        source.indexOf("// example begins") + "// example begins".length() + 1,
                        source.indexOf("        // example ends"))
                .indent(-8);
        String readme = Files.readString(Path.of("../README.md"));
        assertEquals(
                code,
                readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("```\n", readme.indexOf("```java"))));
    }

    @Test
    void theExampleDeliversPairsToBothEnds() {
        assertTrue(TwoRoutersExample.deliveredPairs().size() > 100);
    }
}
