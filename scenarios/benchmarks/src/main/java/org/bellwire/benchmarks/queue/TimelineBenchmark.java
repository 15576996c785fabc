package org.bellwire.benchmarks.queue;

import java.util.concurrent.TimeUnit;
import org.bellwire.benchmarks.suite.Baseline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The run loop with real events: objects made anew that schedule the next of their kind. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Baseline(
        parameter = "queue",
        values = {"SSJ_SPLAY_TREE", "SSJ_BINARY_TREE", "SSJ_RED_BLACK_TREE"})
public class TimelineBenchmark {
    private static final int EVENTS = 1000;

    @Param({"LADDER", "HEAP", "SSJ_SPLAY_TREE", "SSJ_BINARY_TREE", "SSJ_RED_BLACK_TREE"})
    public QueueKind queue;

    @Param({"100", "10000"})
    public int pending;

    private Ring ring;

    @Setup
    public void fill() {
        DelayTable delays = new DelayTable(DelayLaw.EXPONENTIAL);
        ring = queue.ring();
        for (int i = 0; i < pending; i++) {
            ring.start(delays);
        }
    }

    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void run() {
        ring.run(EVENTS);
    }
}
