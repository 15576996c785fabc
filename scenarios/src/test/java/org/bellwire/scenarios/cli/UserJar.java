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
     * @param models sources in {@code src/test/resources/plugin}, by name without ending, with the kind of model each provides
     */
    static UserJar of(Path home, Map<String, Class<?>> models) throws IOException {
        List<Provided> provided = new ArrayList<>();
        models.forEach((name, kind) -> provided.add(new Provided(name, kind)));
        return packed(home, List.copyOf(models.keySet()), provided);
    }

    /**
     * One class that is a model of several kinds.
     *
     * @param name its source in {@code src/test/resources/plugin}, without ending
     */
    static UserJar of(Path home, String name, List<Class<?>> kinds) throws IOException {
        List<Provided> provided =
                kinds.stream().map(kind -> new Provided(name, kind)).toList();
        return packed(home, List.of(name), provided);
    }

    private record Provided(String name, Class<?> kind) {}

    private static UserJar packed(Path home, List<String> sourceNames, List<Provided> models) throws IOException {
        Path sources = Files.createDirectories(home.resolve("plugin/src"));
        Path classes = Files.createDirectories(home.resolve("plugin/classes"));
        List<String> options = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "-proc:none", "-d", classes.toString()));
        for (String name : sourceNames) {
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
            for (Provided model : models) {
                entries.putNextEntry(
                        new JarEntry("META-INF/services/" + model.kind().getName()));
                entries.write(("mine." + model.name()).getBytes(StandardCharsets.UTF_8));
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
