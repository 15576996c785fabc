package org.bellwire.spark;

import java.io.File;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.bellwire.scenarios.json.sweep.RowText;
import org.bellwire.scenarios.sweep.SweepEngine;
import org.bellwire.scenarios.sweep.SweepSink;
import org.bellwire.scenarios.sweep.SweepTask;
import org.bellwire.scenarios.sweep.SweepWork;
import scala.Function2;
import scala.collection.Iterator;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * Computes on an Apache Spark cluster. Option {@code master} names it ({@code spark://host:7077}; {@code local[*]} when absent); options
 * whose name begins with {@code spark.} are Spark's own. Rows come back as soon as their Spark task is done, so that a sweep whose driver
 * is killed can be resumed; Spark computes the tasks of a lost executor again elsewhere.
 */
public final class SparkEngine implements SweepEngine {
    private static final String LOCAL = "local[*]";
    /** Spark tasks for each core: enough that a slow one does not hold up the others, few enough that each is worth its way. */
    private static final int TASKS_PER_CORE = 8;

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public String description() {
        return "an Apache Spark cluster (--master URL)";
    }

    @Override
    public void run(SweepWork work, List<SweepTask> tasks, SweepSink sink) {
        try (JavaSparkContext spark = new JavaSparkContext(configuration(work.options()))) {
            List<Chunk> chunks = chunks(spark, work, tasks);
            JavaRDD<Chunk> spread = spark.parallelize(chunks, chunks.size());
            Function2<TaskContext, Iterator<Chunk>, Object> compute =
                    (Function2<TaskContext, Iterator<Chunk>, Object> & Serializable) (context, mine) -> compute(mine);
            Function2<Object, Object, BoxedUnit> hand = (index, replies) -> {
                hand((List<?>) replies, sink);
                return BoxedUnit.UNIT;
            };
            ClassTag<Object> anything = ClassTag$.MODULE$.Object();
            spark.sc().runJob(spread.rdd(), compute, all(chunks.size()), hand, anything);
        }
    }

    private static scala.collection.immutable.Seq<Object> all(int partitions) {
        List<Object> indices =
                IntStream.range(0, partitions).boxed().map(Object.class::cast).toList();
        return CollectionConverters.asScala(indices).toSeq();
    }

    private static SparkConf configuration(Map<String, String> options) {
        if (System.getProperty("log4j2.configurationFile") == null) {
            System.setProperty("log4j2.configurationFile", "org/bellwire/spark/quiet-log4j2.properties");
        }
        String master = options.getOrDefault("master", LOCAL);
        SparkConf configuration =
                new SparkConf().setAppName("bellwire").setMaster(master).set("spark.ui.enabled", "false");
        if (!master.startsWith("local")) {
            configuration.setJars(jars());
        }
        options.forEach((name, value) -> {
            if (name.startsWith("spark.")) {
                configuration.set(name, value);
            }
        });
        return configuration;
    }

    // A jar whose manifest names others brings them along from beside it.
    private static String[] jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .flatMap(JarPath::withItsOwn)
                .filter(jar -> !JarPath.isOfSpark(jar))
                .distinct()
                .toArray(String[]::new);
    }

    private static List<Chunk> chunks(JavaSparkContext spark, SweepWork work, List<SweepTask> tasks) {
        Map<Integer, List<Integer>> byPoint = new TreeMap<>();
        tasks.forEach(task -> byPoint.computeIfAbsent(task.point(), point -> new ArrayList<>())
                .add(task.replication()));
        int size = Math.max(1, tasks.size() / (TASKS_PER_CORE * Math.max(2, spark.defaultParallelism())));
        List<Chunk> chunks = new ArrayList<>();
        byPoint.forEach((point, replications) -> {
            Broadcast<String> document = spark.broadcast(work.document(point));
            for (int from = 0; from < replications.size(); from += size) {
                int to = Math.min(from + size, replications.size());
                chunks.add(new Chunk(
                        point, List.copyOf(replications.subList(from, to)), document, List.copyOf(work.metrics())));
            }
        });
        return chunks;
    }

    private static List<Chunk.Reply> compute(Iterator<Chunk> chunks) {
        List<Chunk.Reply> replies = new ArrayList<>();
        while (chunks.hasNext()) {
            replies.addAll(chunks.next().compute());
        }
        return replies;
    }

    private static void hand(List<?> replies, SweepSink sink) {
        RowText text = new RowText();
        for (Object one : replies) {
            Chunk.Reply reply = (Chunk.Reply) one;
            if (reply.row().isEmpty()) {
                sink.failed(new SweepTask(reply.point(), reply.replication()), reply.reason());
            } else {
                sink.finished(text.row(reply.row()).orElseThrow());
            }
        }
    }
}
