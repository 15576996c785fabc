package org.bellwire.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.sweep.RowText;
import org.bellwire.scenarios.json.sweep.SweepFile;
import org.bellwire.scenarios.json.sweep.SweepReader;
import org.bellwire.scenarios.json.sweep.TaskRunner;
import org.bellwire.scenarios.sweep.LocalEngine;
import org.bellwire.scenarios.sweep.PreparedPoint;
import org.bellwire.scenarios.sweep.SweepEngine;
import org.bellwire.scenarios.sweep.SweepRow;
import org.bellwire.scenarios.sweep.SweepSink;
import org.bellwire.scenarios.sweep.SweepTask;
import org.bellwire.scenarios.sweep.SweepWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SparkEngineTest {
    private static final int REPLICATIONS = 200;

    @TempDir
    private Path home;

    /** The sweep of the examples as work; document 99 is no scenario. */
    private record Work(SweepFile sweep, Map<String, String> options) implements SweepWork {
        static Work of(Map<String, String> options) {
            Path file = Path.of("../examples/coherence-sweep.json");
            return new Work(SweepReader.read(file, Adjustments.NONE), options);
        }

        @Override
        public String document(int point) {
            return point == 99 ? "{ \"name\": 1 }" : sweep.documents().document(point);
        }

        @Override
        public PreparedPoint prepare(int point) {
            return new TaskRunner(point, document(point), metrics());
        }

        @Override
        public List<String> metrics() {
            return sweep.plan().metrics();
        }

        @Override
        public int threads() {
            return 2;
        }
    }

    /** The text of every row by its task, and the failures. */
    private static final class Rows implements SweepSink {
        private final Map<SweepTask, String> rows = new ConcurrentHashMap<>();
        private final Map<SweepTask, String> failures = new ConcurrentHashMap<>();
        private final LongConsumer watcher;

        Rows(LongConsumer watcher) {
            this.watcher = watcher;
        }

        @Override
        public void finished(SweepRow row) {
            assertEquals(null, rows.put(row.task(), new RowText().text(row)), "a row comes once");
            watcher.accept(rows.size());
        }

        @Override
        public void failed(SweepTask task, String reason) {
            failures.put(task, reason);
        }

        Map<String, String> byTask() {
            Map<String, String> sorted = new TreeMap<>();
            rows.forEach((task, row) -> sorted.put(task.toString(), row));
            return sorted;
        }
    }

    private static List<SweepTask> tasks(int replications) {
        return IntStream.range(0, 2 * replications)
                .mapToObj(i -> new SweepTask(i / replications, i % replications))
                .toList();
    }

    private static Rows run(
            SweepEngine engine, Map<String, String> options, List<SweepTask> tasks, LongConsumer watcher) {
        Rows rows = new Rows(watcher);
        engine.run(Work.of(options), tasks, rows);
        return rows;
    }

    @Test
    void threadsOfSparkGiveTheSameBytesAsThoseOfThisProcess() {
        List<SweepTask> tasks = tasks(10);
        Rows here = run(new LocalEngine(), Map.of(), tasks, count -> {});
        Rows spark = run(new SparkEngine(), Map.of("master", "local[2]"), tasks, count -> {});

        assertEquals(20, here.rows.size());
        assertEquals(here.byTask(), spark.byTask());
    }

    @Test
    void aTaskThatCanNotBeDoneIsAFailureOfItsOwn() {
        List<SweepTask> tasks = List.of(new SweepTask(0, 0), new SweepTask(99, 0), new SweepTask(1, 0));
        Rows spark = run(new SparkEngine(), Map.of("master", "local[2]"), tasks, count -> {});

        assertEquals(2, spark.rows.size());
        assertTrue(spark.failures.get(new SweepTask(99, 0)).contains("name"), spark.failures.toString());
    }

    /** A real master and two workers in processes of their own; one worker with its executor is killed when rows have come. */
    @Test
    @Timeout(value = 4, unit = TimeUnit.MINUTES)
    void aClusterThatLosesAWorkerGivesTheSameBytes() throws Exception {
        try (Cluster cluster = new Cluster(home)) {
            Process lost = cluster.addWorker("worker-1");
            cluster.addWorker("worker-2");
            Map<String, String> options = new LinkedHashMap<>();
            options.put("master", cluster.url());
            options.put("spark.driver.host", "127.0.0.1");
            options.put("spark.driver.bindAddress", "127.0.0.1");
            options.put("spark.executor.memory", "512m");
            options.put("spark.jars", ownJars());
            List<SweepTask> tasks = tasks(REPLICATIONS);
            long[] atLoss = {0};

            Rows spark = run(new SparkEngine(), options, tasks, count -> {
                if (count >= REPLICATIONS / 2 && atLoss[0] == 0) {
                    atLoss[0] = count;
                    Cluster.kill(lost);
                }
            });

            assertTrue(atLoss[0] > 0 && atLoss[0] < tasks.size(), atLoss[0] + " rows were there at the loss");
            assertFalse(lost.isAlive());
            assertEquals(run(new LocalEngine(), Map.of(), tasks, count -> {}).byTask(), spark.byTask());
        }
    }

    // In a reactor our classes lie in folders, which an executor can not fetch.
    private String ownJars() throws IOException, InterruptedException {
        List<String> jars = new ArrayList<>();
        for (String module : List.of("kernel", "hardware", "protocols", "topologies", "scenarios", "scenarios/spark")) {
            String classes = Path.of("../..", module, "target/classes").toString();
            Path jar = home.resolve("bellwire-" + module.replace('/', '-') + ".jar");
            String tool = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
            assertEquals(
                    0,
                    new ProcessBuilder(tool, "cf", jar.toString(), "-C", classes, ".")
                            .inheritIO()
                            .start()
                            .waitFor());
            jars.add(jar.toString());
        }
        return String.join(",", jars);
    }
}
