package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.bellwire.scenarios.application.ApplicationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationPlugInTest {
    @TempDir
    private Path home;

    @Test
    void aUsersApplicationIsReadAndRunAndItsMistakesAreReportedLikeOurs() throws Exception {
        Path topology = Path.of("../topologies/star.json").toAbsolutePath();
        String text = "{ \"topology\": \"" + topology + "\", \"applications\": [ { \"type\": \"choir\", "
                + "\"conductor\": \"hub\", \"singers\": [\"end1\", \"end2\", \"end3\"], \"start\": \"20 ms\" } ] }";
        Path good = Files.writeString(home.resolve("good.json"), text);
        Path bad = Files.writeString(home.resolve("bad.json"), text.replace("end3", "end9"));
        Path odd = Files.writeString(home.resolve("odd.json"), text.replace("\"start\"", "\"loud\": 1, \"start\""));
        compile();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader mine = new URLClassLoader(new URL[] {home.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(mine);
            Outcome outcome =
                    Outcome.of("run", good.toString(), "--json", "--quiet").succeeded();
            JsonNode requests = new ObjectMapper().readTree(outcome.out()).get("requests");
            assertEquals(3, requests.size());
            requests.forEach(request -> assertTrue(request.get("pairs").asInt() > 0, request::toString));
            Outcome.of("run", bad.toString()).refused("applications[0].singers[2]", "did you mean \"end1\"?");
            Outcome.of("run", odd.toString()).refused("applications[0].loud: unknown key");
            assertTrue(Outcome.of("models", "applications").succeeded().out().contains("many ask one"));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        Outcome.of("run", good.toString()).refused("\"choir\" is not known", "teleportation");
    }

    private void compile() throws Exception {
        Path source = Files.copy(Path.of("src/test/resources/plugin/Choir.txt"), home.resolve("Choir.java"));
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
        Path services = Files.createDirectories(home.resolve("META-INF/services"));
        Files.writeString(services.resolve(ApplicationModel.class.getName()), "mine.Choir");
    }
}
