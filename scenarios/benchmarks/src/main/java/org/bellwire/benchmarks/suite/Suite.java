package org.bellwire.benchmarks.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bellwire.benchmarks.queue.QueueKind;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Arguments: {@code quick} or {@code full}, and optionally a regular expression that the benchmark's name must contain. */
public final class Suite {
    private static final String HOLD = "HoldBenchmark";

    private Suite() {}

    public static void main(String[] arguments) throws RunnerException {
        boolean quick = arguments.length == 0 || arguments[0].equals("quick");
        String wanted = arguments.length > 1 ? arguments[1] : "";
        for (Options part : quick ? List.of(quick(wanted)) : full(wanted)) {
            System.out.print(new RatioTable(new Runner(part).run()));
        }
    }

    /** One short measurement of the most telling cases. */
    private static Options quick(String wanted) {
        return common(wanted)
                .warmupIterations(2)
                .warmupTime(TimeValue.milliseconds(300))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(300))
                .param("delays", "EXPONENTIAL")
                .param("canceled", "0")
                .param("network", "LINK", "CHAIN_5", "CHICAGO", "GRID_3", "GRID_32")
                .build();
    }

    /** Five measurements of a second each, after three to warm up; the queues first, as they depend least on each other. */
    private static List<Options> full(String wanted) {
        List<Options> parts = new ArrayList<>();
        if (HOLD.contains(wanted)) {
            // SSJ's linear list is hopeless with a million events.
            parts.add(lengthy(HOLD)
                    .param("pending", "100", "10000")
                    .param("queue", withLinearList())
                    .build());
            parts.add(lengthy(HOLD).param("pending", "1000000").build());
        }
        if (wanted.isEmpty() || !HOLD.contains(wanted)) {
            parts.add(lengthy(wanted).exclude(HOLD).build());
        }
        return parts;
    }

    private static String[] withLinearList() {
        return Arrays.stream(QueueKind.values()).map(QueueKind::name).toArray(String[]::new);
    }

    private static ChainedOptionsBuilder lengthy(String wanted) {
        return common(wanted)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1));
    }

    private static ChainedOptionsBuilder common(String wanted) {
        return new OptionsBuilder()
                .include(wanted)
                .forks(1)
                .jvmArgsAppend(
                        "-XX:+UseSerialGC", "-Xmx2g", "-Dbellwire.home=" + System.getProperty("bellwire.home", "."))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(false)
                .verbosity(VerboseMode.SILENT);
    }
}
