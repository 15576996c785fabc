package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of 100,000 classical connections, 5 MB, read in a heap of 32 MB. As a tree of values it would take 70 MB, and with
 * an object for every channel of the description 30 MB more.
 */
class LargeTopologyTest {

    private static final int ROUTERS = 448;

    @TempDir
    private Path home;

    @Test
    void aLargeFileIsReadAndRunWithoutATreeOfItsValues() throws Exception {
        Path file = home.resolve("mesh.json");
        write(file);
        String said = bellwire("run", file.toString(), "--request", "r0 r1 1s 2s 2 0.5", "--out", "results", "--quiet");
        assertEquals("", said);
        assertTrue(Files.size(home.resolve("results/run.json")) > Files.size(file));
    }

    private static void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"qchannels\": [], \"nodes\": [");
            for (int i = 0; i < ROUTERS; i++) {
                out.write((i == 0 ? "" : ",\n") + "{\"name\": \"r" + i
                        + "\", \"type\": \"QuantumRouter\", \"seed\": 0, \"memo_size\": 2}");
            }
            out.write("], \"cconnections\": [");
            for (int i = 0; i < ROUTERS; i++) {
                for (int j = 0; j < i; j++) {
                    out.write((i == 1 ? "" : ",\n") + "{\"node1\": \"r" + i + "\", \"node2\": \"r" + j
                            + "\", \"delay\": " + 1_000_000 * (i - j) + "}");
                }
            }
            out.write("]}\n");
        }
    }

    private String bellwire(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
