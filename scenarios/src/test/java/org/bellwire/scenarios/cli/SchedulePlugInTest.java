package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchedulePlugInTest {
    @TempDir
    private Path home;

    @Test
    void aUsersScheduleInAJarOfItsOwnIsChosenInAFile() throws Exception {
        String example = Files.readString(Path.of("examples/entanglement.json"))
                .replace("{ \"type\": \"recurrence\", \"rounds\": 2 }", "\"twice_over_links\"");
        Path file = Files.writeString(home.resolve("mine.json"), example);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + plugIn(),
                        "org.bellwire.scenarios.cli.Main",
                        "run",
                        file.toString(),
                        "--json")
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), text);

        Outcome without = Outcome.of("run", file.toString());
        assertEquals(2, without.status());
        assertTrue(without.err().contains("twice_over_links"), without.err());
    }

    private Path plugIn() throws Exception {
        Path source = Files.copy(
                Path.of("src/test/resources/plugin/TwiceOverLinks.txt"), home.resolve("TwiceOverLinks.java"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-proc:none",
                        "-d",
                        home.toString(),
                        source.toString());
        assertEquals(0, status);
        Path jar = home.resolve("schedule.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry("mine/TwiceOverLinks.class"));
            Files.copy(home.resolve("mine/TwiceOverLinks.class"), entries);
            entries.putNextEntry(
                    new JarEntry("META-INF/services/org.bellwire.protocols.purification.PurificationSchedule"));
            entries.write("mine.TwiceOverLinks".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
