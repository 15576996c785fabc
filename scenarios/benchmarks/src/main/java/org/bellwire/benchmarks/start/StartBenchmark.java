package org.bellwire.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bellwire.benchmarks.suite.Baseline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whole processes. The first one builds the program if need be. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Baseline(
        parameter = "command",
        values = {"JAVA_VERSION"})
public class StartBenchmark {
    @Param
    public Command command;

    /** What is started. */
    public enum Command {
        JAVA_VERSION(List.of("java", "-version")),
        HELP(List.of("./bellwire", "--help")),
        SMALL_SCENARIO(List.of("./bellwire", "run", "scenarios/examples/one-request.json", "--quiet"));

        private final List<String> words;

        Command(List<String> words) {
            this.words = words;
        }
    }

    @Benchmark
    public int start() throws IOException, InterruptedException {
        int status = new ProcessBuilder(command.words)
                .directory(Path.of(System.getProperty("bellwire.home", ".")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with status " + status);
        }
        return status;
    }
}
