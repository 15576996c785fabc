package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken files of all kinds, made from the good ones by a seeded mutator: each is refused with a message, or runs. None gives a stack
 * trace, fails otherwise, hangs or leaves a file.
 */
class MutatedFilesTest {
    private static final int CASES = Integer.getInteger("bellwire.mutations", 500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path home;

    @Test
    void fiveHundredBrokenFilesAreRefusedOrRun() throws IOException {
        List<Path> sources = sources();
        List<String> faults = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (int number = 0; number < CASES; number++) {
            Path source = sources.get(number % sources.size());
            String text = new Mutator(new SplittableRandom(number)).mutated(Files.readString(source));
            Outcome outcome = outcome(number, source, text);
            statuses.merge(outcome.status(), 1, Integer::sum);
            fault(number, outcome)
                    .ifPresent(fault -> faults.add(fault + " in case " + source + "\n" + outcome + "\n" + text));
        }

        assertEquals("", faults.stream().limit(3).collect(Collectors.joining("\n")), () -> faults.size() + " faults");
        assertTrue(statuses.get(0) > CASES / 10, () -> "too few ran: " + statuses);
        assertTrue(statuses.get(2) > CASES / 3, () -> "too few were refused: " + statuses);
    }

    private Outcome outcome(int number, Path source, String text) throws IOException {
        Path file = Files.writeString(folder(number).resolve("broken.json"), text);
        List<String> arguments = new ArrayList<>(List.of("run", file.toString(), "--runs=1"));
        boolean asksAtRandom = source.startsWith("../topologies") || source.endsWith("metro.json");
        arguments.addAll(List.of("--stop-time", asksAtRandom ? "1.05 s" : "205 ms"));
        arguments.addAll(List.of("--out", folder(number).resolve("out").toString()));
        if (source.startsWith("../topologies")) {
            arguments.add("--random-requests");
        }
        return assertTimeoutPreemptively(
                PATIENCE, () -> Outcome.of(arguments.toArray(new String[0])), () -> "hangs: " + text);
    }

    private Optional<String> fault(int number, Outcome outcome) throws IOException {
        boolean ran = outcome.status() == 0;
        if (!ran && outcome.status() != 2) {
            return Optional.of("exit status " + outcome.status());
        }
        if (outcome.err().contains("\tat ") || outcome.err().contains("Exception")) {
            return Optional.of("a stack trace");
        }
        if (ran == outcome.err().contains("error: ")) {
            return Optional.of("exit status and message do not agree");
        }
        List<String> expected = ran ? List.of("broken.json", "out") : List.of("broken.json");
        return names(folder(number)).equals(expected) ? Optional.empty() : Optional.of("a file was left");
    }

    private Path folder(int number) throws IOException {
        return Files.createDirectories(home.resolve("case" + number));
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : List.of(Path.of("examples"), Path.of("../topologies"))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
