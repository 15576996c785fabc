package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The real launcher in a checkout of its own, in front of the real program. Only Maven is a stand-in: it notes that it was called and
 * puts a jar where the build would, because the build that runs this test can not run inside itself.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String EXAMPLE = "mine.json";

    @TempDir
    private Path temporary;

    private Path home;
    private Path maven;

    @BeforeEach
    void makeCheckout() throws IOException {
        home = Files.createDirectories(temporary.resolve("check out"));
        Files.copy(Path.of("../bellwire"), home.resolve("bellwire"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("kernel/src/main/java"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.writeString(home.resolve("kernel/src/main/java/Timeline.java"), "");
        Files.copy(Path.of("examples/one-request.json"), home.resolve(EXAMPLE));
        writeProgram(temporary.resolve("program.jar"));
        maven = Files.createDirectories(temporary.resolve("bin")).resolve("mvn");
        writeMaven("""
                sleep 0.3
                mkdir -p scenarios/target/lib
                cp '%s' scenarios/target/bellwire-scenarios.jar
                """.formatted(temporary.resolve("program.jar")));
    }

    @Test
    void theFirstStartBuildsAndSaysSoAndTheNextStartsAtOnce() throws Exception {
        Outcome first = launch(home, Map.of(), "./bellwire", "run", EXAMPLE, "--quiet");
        Outcome second = launch(home, Map.of(), "./bellwire", "run", EXAMPLE, "--json");

        assertEquals(0, first.status());
        assertEquals(1, first.err().lines().count(), first.err());
        assertTrue(first.err().contains("building"));
        assertEquals("", first.out());
        assertEquals("", second.err());
        assertTrue(second.out().contains("\"status\": \"served\""));
        assertEquals(1, builds());
    }

    @Test
    void aSourceNewerThanTheBuildIsBuiltFirst() throws Exception {
        launch(home, Map.of(), "./bellwire", "--version");
        Path stamp = home.resolve(".build/current");
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().minusSeconds(60)));
        age(home.resolve("pom.xml"), 90);
        age(home.resolve("kernel/src/main"), 90);
        age(home.resolve("kernel/src/main/java"), 90);
        age(home.resolve("kernel/src/main/java/Timeline.java"), 90);
        launch(home, Map.of(), "./bellwire", "--version");
        assertEquals(1, builds());

        age(home.resolve("kernel/src/main/java/Timeline.java"), 30);
        launch(home, Map.of(), "./bellwire", "--version");

        assertEquals(2, builds());
    }

    @Test
    void itWorksThroughALinkAndLeavesTheFolderOfTheCallerAlone() throws Exception {
        Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
        Path links = Files.createDirectories(temporary.resolve("links"));
        Files.createSymbolicLink(links.resolve("direct"), home.resolve("bellwire"));
        Files.createSymbolicLink(links.resolve("indirect"), Path.of("direct"));
        Files.copy(home.resolve(EXAMPLE), elsewhere.resolve("mine.json"));

        Outcome outcome =
                launch(elsewhere, Map.of(), "../links/indirect", "run", "mine.json", "--out", "results", "--quiet");

        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(Files.exists(elsewhere.resolve("results/result.json")));
    }

    @Test
    void aBuildThatFailsSaysWhyAndEndsWithOne() throws Exception {
        writeMaven("echo '[ERROR] Timeline.java:[3,7] missing semicolon'; exit 1\n");

        Outcome outcome = launch(home, Map.of(), "./bellwire", "--version");

        assertEquals(1, outcome.status());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("missing semicolon"), outcome.err());
        assertTrue(outcome.err().contains("the build failed"), outcome.err());
        assertFalse(Files.exists(home.resolve(".build/lock"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Process one = start(home, Map.of(), "./bellwire", "run", EXAMPLE, "--quiet");
        Process other = start(home, Map.of(), "./bellwire", "run", EXAMPLE, "--quiet");

        assertEquals(0, one.waitFor());
        assertEquals(0, other.waitFor());
        assertEquals(1, builds());
    }

    @Test
    void theLockOfADeadLauncherIsTaken() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(home.resolve(".build"));
        Files.createSymbolicLink(home.resolve(".build/lock"), Path.of(Long.toString(dead.pid())));

        assertEquals(0, launch(home, Map.of(), "./bellwire", "--version").status());
    }

    @Test
    void optionsForTheJvmArePassedOn() throws Exception {
        Outcome outcome = launch(
                home, Map.of("BELLWIRE_JAVA_OPTS", "-showversion -XX:+UseParallelGC"), "./bellwire", "--version");

        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains("VM"), outcome.err());
    }

    @Test
    void plugInsAreFoundOnTheClassPathAndInFolders() throws Exception {
        Path plugins = Files.createDirectories(temporary.resolve("plug ins"));
        writePlugin(plugins.resolve("plugin.jar"));
        String[] command = {"./bellwire", "run", EXAMPLE, "--json"};
        String[] withFolder = {"./bellwire", "run", EXAMPLE, "--json", "--plugins", plugins.toString()};

        assertFalse(launch(home, Map.of(), command).out().contains("\"requests_closed\""));
        assertTrue(launch(home, Map.of(), withFolder).out().contains("\"requests_closed\""));
        assertTrue(launch(
                        home,
                        Map.of(
                                "BELLWIRE_CLASSPATH",
                                plugins.resolve("plugin.jar").toString()),
                        command)
                .out()
                .contains("\"requests_closed\""));
    }

    /** What every example does is seen by {@link ExamplesTest}; here it is that files find each other from any folder. */
    @ParameterizedTest
    @CsvSource({
        "run, bbm92.json, \"complete\": true",
        "sweep, coherence-sweep.json, \"status\": \"complete\"",
        "sample, chain-study.json, \"sampler\": "
    })
    void examplesOfEveryKindRun(String command, String file, String part) throws Exception {
        Path example = Path.of("examples", file).toAbsolutePath();

        Outcome outcome = launch(home, Map.of(), "./bellwire", command, example.toString(), "--json");

        assertEquals(0, outcome.status(), outcome.err());
        assertTrue(outcome.out().contains(part), outcome.out());
    }

    private static void age(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    private long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds.log")).size();
    }

    private void writeMaven(String body) throws IOException {
        Files.writeString(maven, "#!/bin/sh\necho build >>builds.log\n" + body);
        assertTrue(maven.toFile().setExecutable(true));
    }

    // A jar without content that names the class path of this test.
    private static void writeProgram(Path jar) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(classPath.split(File.pathSeparator, -1))
                                .map(entry -> Path.of(entry).toUri())
                                .map(URI::toString)
                                .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }

    private static void writePlugin(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/services/org.bellwire.scenarios.run.Metric"));
            out.write(RequestsClosed.class.getName().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Process start(Path folder, Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("BELLWIRE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        builder.environment().remove("BELLWIRE_CLASSPATH");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", maven.getParent().toString(), (old, first) -> first + ":" + old);
        builder.environment().putAll(environment);
        return builder.redirectOutput(temporary.resolve("out").toFile())
                .redirectError(temporary.resolve("err").toFile())
                .start();
    }

    private Outcome launch(Path folder, Map<String, String> environment, String... command) throws Exception {
        int status = start(folder, environment, command).waitFor();
        List<String> texts =
                List.of(Files.readString(temporary.resolve("out")), Files.readString(temporary.resolve("err")));
        return new Outcome(status, texts.get(0), texts.get(1));
    }
}
