package org.bellwire.benchmarks.sampling;

import java.util.concurrent.TimeUnit;
import org.bellwire.benchmarks.suite.Baseline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Million trials a second, on two threads where the device computes with threads of this process. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Baseline(
        parameter = "device",
        values = {"java", "threads"})
public class TrialBenchmark {
    private static final int THREADS = 2;

    @Param({"java", "threads", "cpu", "vector"})
    public String device;

    @Param({"1", "8", "64"})
    public int links;

    private ChainTrials trials;

    @Setup
    public void open() {
        trials = new ChainTrials(device, links, THREADS);
    }

    @Benchmark
    @OperationsPerInvocation(ChainTrials.BATCH)
    public double[] trial() {
        return trials.next();
    }

    @TearDown
    public void close() {
        trials.close();
    }
}
