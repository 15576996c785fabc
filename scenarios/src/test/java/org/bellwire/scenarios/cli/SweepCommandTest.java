package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String VARY = """
            "parameters.memory.raw_fidelity": [0.85, 0.95], "topology.qconnections[*].distance": ["5 km", "20 km"]""";

    @TempDir
    private Path home;

    @BeforeEach
    void copyScenario() throws IOException {
        Files.copy(Path.of("examples/one-request.json"), home.resolve("base.json"));
    }

    private String sweep(String vary, String more) throws IOException {
        Path file = home.resolve("sweep.json");
        Files.writeString(file, """
                { "name": "test", "scenario": "base.json", "vary": { %s },
                  "metrics": ["throughput", "fidelity"] %s }
                """.formatted(vary, more));
        return file.toString();
    }

    private String out(String name) {
        return home.resolve(name).toString();
    }

    private String text(String folder, String file) throws IOException {
        return Files.readString(home.resolve(folder).resolve(file));
    }

    private void assertSameFiles(String one, String other) throws IOException {
        for (String file : List.of("points.csv", "runs.csv", "sweep.json")) {
            assertEquals(text(one, file), text(other, file), file);
        }
        assertFalse(Files.exists(home.resolve(other).resolve("journal.jsonl")));
    }

    @Test
    void everyPointHasARowAndEveryReplicationToo() throws IOException {
        Outcome.of("sweep", sweep(VARY, ", \"replications\": 3"), "--out", out("a"), "--quiet")
                .succeeded();

        List<String> points = text("a", "points.csv").lines().toList();
        assertEquals(5, points.size());
        assertTrue(points.get(0)
                .startsWith("point,parameters.memory.raw_fidelity,topology.qconnections[*].distance,"
                        + "throughput_mean,throughput_half_width,throughput_count,throughput_above_baseline"));
        assertTrue(points.get(3).startsWith("2,0.95,5 km,"), points.get(3));
        assertEquals(1 + 4 * 3, text("a", "runs.csv").lines().count());
    }

    @Test
    void theBytesDoNotDependOnTheThreads() throws IOException {
        String file = sweep(VARY, ", \"replications\": 4");
        Outcome one = Outcome.of("sweep", file, "--out", out("a"), "--threads", "1", "--json")
                .succeeded();
        Outcome two = Outcome.of("sweep", file, "--out", out("b"), "--threads", "2", "--json")
                .succeeded();

        assertEquals(one.out(), two.out());
        assertEquals(text("a", "sweep.json"), one.out());
        assertSameFiles("a", "b");
    }

    @Test
    void aPointGivesWhatTheScenarioGivesAlone() throws IOException {
        Outcome.of("sweep", sweep(VARY, ", \"replications\": 3"), "--out", out("a"), "--quiet")
                .succeeded();
        Outcome run = Outcome.of(
                        "run",
                        out("base.json"),
                        "--runs",
                        "3",
                        "--set",
                        "parameters.memory.raw_fidelity=0.95",
                        "--set",
                        "topology.qconnections[*].distance=\"20 km\"",
                        "--json")
                .succeeded();

        JsonNode alone = json(run.out()).at("/metrics/throughput");
        JsonNode point = json(text("a", "sweep.json")).at("/points/3/metrics/throughput");
        assertEquals(alone.get("mean"), point.get("mean"));
        assertEquals(alone.get("half_width"), point.get("half_width"));
    }

    @Test
    void withLuckOfTheirOwnThePointsHaveOtherSeedsAndNoDifferences() throws IOException {
        String file = sweep(VARY, ", \"replications\": 2, \"common_random_numbers\": false");
        Outcome.of("sweep", file, "--out", out("a"), "--quiet").succeeded();

        List<String> seeds = text("a", "runs.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[4])
                .distinct()
                .toList();
        assertEquals(4, seeds.size());
        assertFalse(text("a", "points.csv").contains("above_baseline"));
    }

    @Test
    void aPointThatCanNotBeRunIsRecordedAndTheOthersGoOn() throws IOException {
        Outcome outcome =
                Outcome.of("sweep", sweep("\"parameters.memory.efficiency\": [0.5, 1.5, 0.75]", ""), "--out", out("a"));

        assertEquals(1, outcome.status());
        assertTrue(outcome.out().contains("point 1 failed"), outcome.out());
        List<String> points = text("a", "points.csv").lines().toList();
        assertTrue(points.get(2).contains("1.5") && points.get(2).contains("efficiency"), points.get(2));
        assertTrue(points.get(3).startsWith("2,0.75,") && points.get(3).endsWith(",1,"), points.get(3));
        assertTrue(json(text("a", "sweep.json")).at("/errors/1").asText().contains("1.5"));
    }

    @Test
    void aSweepWithoutOnePointThatCanBeRunIsRefused() throws IOException {
        Outcome.of("sweep", sweep("\"parameters.memory.efficiency\": [1.5, 2]", ""), "--out", out("a"))
                .refused("parameters.memory.efficiency", "1.5");
        assertFalse(Files.exists(home.resolve("a")));
    }

    @Test
    void faultsOfTheFileAreReportedTogether() throws IOException {
        Outcome.of("sweep", sweep("\"seed\": []", ", \"design\": \"gird\", \"replicas\": 3"), "--out", out("a"))
                .refused("a list of 0", "grid", "replicas", "replications");
    }

    @Test
    void axesOfDifferentLengthsCanNotBeZipped() throws IOException {
        Outcome.of("sweep", sweep("\"seed\": [1, 2], \"stop_time\": [\"1 s\"]", ", \"design\": \"zip\""))
                .refused("vary", "2 and 1 values");
    }

    @Test
    void anotherSweepIsNotOverwrittenUnlessForced() throws IOException {
        String file = sweep("\"seed\": [1]", "");
        Outcome.of("sweep", file, "--out", out("a"), "--quiet").succeeded();

        Outcome.of("sweep", file, "--out", out("a"), "--quiet").refused("--out", "--resume");
        Outcome.of("sweep", file, "--out", out("a"), "--quiet", "--force").succeeded();
        Outcome.of("sweep", file, "--out", out("a"), "--resume", "--seed", "5").refused("--resume", "another sweep");
        assertTrue(Outcome.of("sweep", file, "--out", out("a"), "--resume")
                .succeeded()
                .err()
                .contains("complete already"));
    }

    @Test
    void shardsPutTogetherAreTheWhole() throws IOException {
        String file = sweep(VARY, ", \"replications\": 3");
        Outcome.of("sweep", file, "--out", out("whole"), "--quiet").succeeded();
        for (int i = 1; i <= 3; i++) {
            Outcome.of("sweep", file, "--out", out("part" + i), "--shard", i + "/3", "--quiet")
                    .succeeded();
        }

        Outcome.of("sweep", "--merge", out("part1"), out("part3"), "--out", out("b"), "--quiet")
                .refused("--merge", "4 replications are missing");
        Outcome.of("sweep", "--merge", out("part3"), out("part1"), out("part2"), "--out", out("b"), "--quiet")
                .succeeded();

        assertSameFiles("whole", "b");
        Outcome.of("sweep", file, "--shard", "4/3").refused("--shard", "4/3");
    }

    @Test
    void shardsOfASweepUntilPreciseArePoints() throws IOException {
        String until = ", \"replications\": { \"until\": { \"relative_half_width\": 0.01, \"max\": 40 } }";
        String file = sweep("\"parameters.memory.raw_fidelity\": [0.85, 0.95]", until);
        Outcome.of("sweep", file, "--out", out("whole"), "--quiet").succeeded();
        for (int i = 1; i <= 2; i++) {
            Outcome.of("sweep", file, "--out", out("part" + i), "--shard", i + "/2", "--quiet")
                    .succeeded();
        }
        Outcome.of("sweep", "--merge", out("part1"), out("part2"), "--out", out("b"), "--quiet")
                .succeeded();

        assertSameFiles("whole", "b");
        int replications =
                json(text("b", "sweep.json")).at("/points/0/replications").asInt();
        assertTrue(replications == 30 || replications == 40, replications + " replications end a round");
    }

    @Test
    void aTornLineOfTheJournalIsComputedAgain() throws IOException {
        String file = sweep(VARY, ", \"replications\": 3");
        Outcome.of("sweep", file, "--out", out("whole"), "--quiet").succeeded();
        Outcome.of("sweep", file, "--out", out("torn"), "--shard", "1/2", "--quiet")
                .succeeded();
        Files.writeString(
                home.resolve("torn/journal.jsonl"), "{\"point\":3,\"replication\":1,\"se", StandardOpenOption.APPEND);

        Outcome.of("sweep", file, "--out", out("torn"), "--resume", "--quiet").succeeded();

        assertSameFiles("whole", "torn");
    }

    @Test
    void designsSpreadTheirPointsOverTheRanges() throws IOException {
        String vary = "\"parameters.memory.raw_fidelity\": { \"from\": 0.8, \"to\": 0.9 },"
                + " \"parameters.memory.coherence_time\": { \"from\": \"10 ms\", \"to\": \"1000 ms\", \"scale\": \"log\" }";
        for (String design : List.of("latin_hypercube", "sobol")) {
            String file = sweep(vary, ", \"points\": 8, \"design\": \"" + design + "\"");
            Outcome.of("sweep", file, "--out", out(design), "--quiet").succeeded();
            List<Double> values = text(design, "points.csv")
                    .lines()
                    .skip(1)
                    .map(line -> Double.parseDouble(line.split(",", -1)[1]))
                    .sorted()
                    .toList();
            for (int i = 0; i < 8; i++) {
                assertTrue(
                        values.get(i) >= 0.8 + i * 0.0125 - 1e-6 && values.get(i) <= 0.8 + (i + 1) * 0.0125 + 1e-6,
                        design + " has one value in each eighth: " + values);
            }
        }
    }

    @Test
    void parquetFilesHoldTheTablesWithTheSameBytesEachTime() throws IOException {
        String file = sweep(VARY, ", \"replications\": 2");
        Outcome.of("sweep", file, "--out", out("a"), "--parquet", "--quiet").succeeded();
        Outcome.of("sweep", file, "--out", out("b"), "--parquet", "--quiet").succeeded();

        for (String table : List.of("points", "runs")) {
            Path parquet = home.resolve("a/" + table + ".parquet");
            assertEquals(-1, Files.mismatch(parquet, home.resolve("b/" + table + ".parquet")));
            List<Map<String, Object>> rows =
                    ParquetReader.streamContent(parquet.toFile(), new Cells()).toList();
            List<String> lines = text("a", table + ".csv").lines().toList();
            assertEquals(lines.size() - 1, rows.size());
            assertEquals(0.85, rows.get(0).get("parameters.memory.raw_fidelity"));
            assertEquals("5 km", rows.get(0).get("topology.qconnections[*].distance"));
            assertFalse(rows.get(0).containsKey("error"), "what is absent is null");
        }
    }

    /** A row of a Parquet file by column; without those that are null. */
    private static final class Cells implements Hydrator<Map<String, Object>, Map<String, Object>, String[]> {
        @Override
        public Map<String, Object> start() {
            return new TreeMap<>();
        }

        @Override
        public Map<String, Object> add(Map<String, Object> row, String[] column, Object value) {
            if (value != null) {
                row.put(String.join(".", column), value);
            }
            return row;
        }

        @Override
        public Map<String, Object> finish(Map<String, Object> row) {
            return row;
        }
    }

    @Test
    void everyMetricHasAPictureAsSvgAndPngWithTheSameBytesEachTime() throws Exception {
        assumeTrue(canDraw(), "Java finds no fonts on this machine");
        for (String vary : List.of(
                VARY,
                "\"parameters.memory.raw_fidelity\": { \"from\": 0.85, \"to\": 0.95, \"points\": 3 }",
                "\"parameters.routing.protocol\": [\"static\"], \"parameters.purification.mode\": [\"once\", \"until_target\"]")) {
            String file = sweep(vary, ", \"replications\": 2");
            Outcome.of("sweep", file, "--out", out("a"), "--quiet", "--force").succeeded();
            Outcome.of("sweep", file, "--out", out("b"), "--quiet", "--force").succeeded();
            for (String metric : List.of("throughput", "fidelity")) {
                Path png = home.resolve("a/" + metric + ".png");
                assertEquals(760, ImageIO.read(png.toFile()).getWidth());
                assertTrue(text("a", metric + ".svg").contains("<svg"));
                assertEquals(-1, Files.mismatch(png, home.resolve("b/" + metric + ".png")));
                assertEquals(text("a", metric + ".svg"), text("b", metric + ".svg"));
            }
        }
    }

    private static boolean canDraw() {
        try {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                            .createGraphics()
                            .getFontMetrics()
                            .stringWidth("x")
                    > 0;
        } catch (RuntimeException | LinkageError | InternalError noFonts) {
            return false;
        }
    }

    @Test
    void anUnknownEngineIsRefusedWithTheKnownOnes() throws IOException {
        Outcome.of("sweep", sweep("\"seed\": [1]", ""), "--engine", "lokal").refused("--engine", "local");
    }

    @Test
    void runSaysThatASweepIsOne() throws IOException {
        Outcome.of("run", sweep("\"seed\": [1]", "")).refused("this is a sweep", "bellwire sweep");
    }

    @Test
    void checkKnowsSweeps() throws IOException {
        assertTrue(Outcome.of("check", sweep(VARY, "")).succeeded().out().contains("4 design points"));
        Outcome.of("check", sweep("\"parameters.memory.efficiency\": [0.5, 1.5]", ""))
                .refused("point 1", "1.5");
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
