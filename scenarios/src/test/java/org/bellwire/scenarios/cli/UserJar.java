package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A user's classes in a jar of their own, compiled against what a user has: the classes of this build. */
record UserJar(Path jar) {

    /**
     * Compiles and packs.
     *
     * @param home a folder for it
     * @param models sources in {@code src/test/resources/plugin}, by name without ending, with the kinds of model each provides
     */
    static UserJar of(Path home, Map<String, List<Class<?>>> models) throws IOException {
        Path sources = Files.createDirectories(home.resolve("plugin/src"));
        Path classes = Files.createDirectories(home.resolve("plugin/classes"));
        List<String> options = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "-proc:none", "-d", classes.toString()));
        for (String name : models.keySet()) {
            Path source = Path.of("src/test/resources/plugin/" + name + ".txt");
            options.add(Files.copy(source, sources.resolve(name + ".java")).toString());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)));
        Path jar = home.resolve("plugin.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, entries);
            }
            Map<String, List<String>> providers = new TreeMap<>();
            models.forEach((name, kinds) -> kinds.forEach(kind -> providers
                    .computeIfAbsent(kind.getName(), none -> new ArrayList<>())
                    .add("mine." + name)));
            for (Map.Entry<String, List<String>> kind : providers.entrySet()) {
                entries.putNextEntry(new JarEntry("META-INF/services/" + kind.getKey()));
                entries.write(String.join("\n", kind.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new UserJar(jar);
    }

    /** What the command line prints with the jar on its class path; it must succeed. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + jar,
                "org.bellwire.scenarios.cli.Main"));
        command.addAll(List.of(arguments));
        Path errors = jar.resolveSibling("errors.txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), Files.readString(errors));
        return text;
    }
}
