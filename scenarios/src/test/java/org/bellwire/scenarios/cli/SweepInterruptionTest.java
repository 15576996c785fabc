package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in processes of their own, which are killed, or run out of disk, and go on. */
@DisabledOnOs(OS.WINDOWS)
class SweepInterruptionTest {
    private static final int KILLS = 5;
    private static final int REPLICATIONS = 60;

    @TempDir
    private Path home;

    @BeforeEach
    void makeSweep() throws IOException {
        String base = Files.readString(Path.of("examples/one-request.json"));
        Files.writeString(home.resolve("base.json"), base.replace("450 ms", "250 ms"));
        Files.writeString(home.resolve("sweep.json"), """
                { "name": "test", "scenario": "base.json", "replications": %d,
                  "vary": { "parameters.memory.raw_fidelity": [0.85, 0.9, 0.95] } }
                """.formatted(REPLICATIONS));
    }

    @Test
    void aKilledSweepGoesOnAndEndsWithTheSameBytes() throws Exception {
        Path journal = home.resolve("killed/journal.jsonl");
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("killed", "--resume");
            waitForGrowth(journal, before, process);
            process.destroyForcibly().waitFor();
            before = wholeLines(journal).size();
            assertEquals(before, new HashSet<>(tasks(journal)).size(), "no task is in the journal twice");
            assertFalse(Files.exists(home.resolve("killed/points.csv")));
        }
        assertTrue(before < 3 * REPLICATIONS, "it was killed before its end");

        assertEquals(0, start("killed", "--resume").waitFor());

        assertSameAsWhole(home.resolve("killed"));
    }

    private static void waitForGrowth(Path journal, long before, Process process) throws Exception {
        while (process.isAlive()
                && (!Files.exists(journal) || wholeLines(journal).size() < before + 12)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static List<String> wholeLines(Path journal) throws IOException {
        String text = Files.readString(journal);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static List<String> tasks(Path journal) throws IOException {
        return wholeLines(journal).stream()
                .map(line -> line.contains("\"seed\"") ? line.substring(0, line.indexOf("\"seed\"")) : line)
                .toList();
    }

    /** Needs the right to mount a small file system; says so and is left out without. */
    @Test
    void aFullDiskStopsASweepWithAClearMessageAndNothingIsLost() throws Exception {
        Path disk = Files.createDirectories(home.resolve("disk"));
        assumeTrue(mount("-t", "tmpfs", "-o", "size=16k", "tmpfs", disk.toString()), "no right to mount a small disk");
        try {
            Process process = start("disk/out", "--resume");
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(1, process.waitFor(), said);
            assertTrue(said.contains("cannot write") && said.contains("No space left"), said);
            assertFalse(said.contains("\tat "), said);
            assertTrue(mount("-o", "remount,size=16m", disk.toString()));
            assertEquals(0, start("disk/out", "--resume").waitFor());
            assertSameAsWhole(disk.resolve("out"));
        } finally {
            new ProcessBuilder("umount", "-l", disk.toString()).start().waitFor();
        }
    }

    private static boolean mount(String... arguments) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noMount) {
            return false;
        }
    }

    private Process start(String out, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "sweep",
                "sweep.json",
                "--out",
                out));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Against the same sweep made in one go, in this process. */
    private void assertSameAsWhole(Path folder) throws IOException {
        Path whole = home.resolve("whole");
        Outcome.of("sweep", home.resolve("sweep.json").toString(), "--out", whole.toString(), "--quiet")
                .succeeded();
        try (Stream<Path> files = Files.list(whole)) {
            for (Path file : files.toList()) {
                Path other = folder.resolve(file.getFileName());
                assertEquals(-1, Files.mismatch(file, other), file.getFileName().toString());
            }
        }
        assertFalse(Files.exists(folder.resolve("journal.jsonl")));
    }
}
