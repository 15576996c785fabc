package org.bellwire.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs the three studies, as the reference does and once more without what comes of many memories sharing a station, and writes the
 * comparison. What an interrupted run has finished is in target/studies and is not repeated.
 */
@Tag("studies")
class StudiesTest {
    private static final Path RESULTS = Path.of("target/studies");
    private static final String SAMPLED = "parameters.generation.resolution=sampled";

    @BeforeAll
    static void run() throws Exception {
        for (String study : List.of("hardware", "latency", "memory", "memory-sizes")) {
            sweep(study, study);
        }
        sweep("hardware", "sampled-hardware", "--set", SAMPLED, "--runs", "20");
        sweep("latency", "sampled-latency", "--set", SAMPLED, "--runs", "4");
    }

    private static void sweep(String study, String folder, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.bellwire.scenarios.cli.Main",
                "sweep",
                "studies/" + study + ".json",
                "--out",
                RESULTS.resolve(folder).toString(),
                "--resume",
                "--quiet"));
        command.addAll(List.of(more));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor(), study);
    }

    @Test
    void theReportIsWritten() throws IOException {
        String template = Files.readString(Path.of("studies/report.md"));
        String report = template.replace("{{hardware}}", StudyTables.cells("hardware", RESULTS))
                .replace("{{latency}}", StudyTables.cells("latency", RESULTS))
                .replace("{{memory}}", StudyTables.memory(RESULTS));
        Files.writeString(Path.of("../docs/studies.md"), report);
    }

    @Test
    void everyCellStandsInThePublishedOrder() throws IOException {
        for (String study : List.of("hardware", "latency")) {
            List<Double> published = Study.published(study, "throughput");
            Study ours = Study.of(RESULTS.resolve(study));
            List<Integer> order = IntStream.range(0, published.size()).boxed().toList();
            assertEquals(
                    order.stream()
                            .sorted((a, b) -> Double.compare(published.get(a), published.get(b)))
                            .toList(),
                    order.stream()
                            .sorted((a, b) -> Double.compare(ours.mean(a, "throughput"), ours.mean(b, "throughput")))
                            .toList(),
                    study);
        }
    }

    /** The published gain is 1.69 ± 0.05 over ten seeds. */
    @Test
    void memoriesPlacedByNeedServeAboutSeventyPercentMoreRequests() throws IOException {
        Study memory = Study.of(RESULTS.resolve("memory"));
        double gain = memory.mean(1, "requests_served") / memory.mean(0, "requests_served");
        assertTrue(gain > 1.59 && gain < 1.79, "gain " + gain);
    }
}
