package org.bellwire.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of docs/formalisms.md is the compiled one, and runs. */
class FormalismsPageTest {

    @Test
    void thePageShowsTheExampleThatTheBuildCompiles() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/bellwire/example/GhzExample.java"));
        String code = source.substring(
                        source.indexOf("// example begins") + "// example begins".length() + 1,
                        source.indexOf("        // example ends"))
                .indent(-8);
        String page = Files.readString(Path.of("../docs/formalisms.md"));
        assertEquals(
                code, page.substring(page.indexOf("```java\n") + 8, page.indexOf("```\n", page.indexOf("```java"))));
    }

    @Test
    void theExampleReadsThreeBits() {
        assertEquals(3, GhzExample.bits().length);
    }
}
