package org.bellwire.benchmarks.queue;

import java.util.concurrent.TimeUnit;
import org.bellwire.benchmarks.suite.Baseline;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The hold model (Vaucher and Duval, CACM 18(4), 1975): take the first event out and put it back a random delay later. With
 * cancelations, now and then another pending event is taken out and put back as well.
 */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Baseline(
        parameter = "queue",
        values = {"SSJ_SPLAY_TREE", "SSJ_BINARY_TREE", "SSJ_RED_BLACK_TREE", "SSJ_DOUBLY_LINKED"})
public class HoldBenchmark {
    @Param({"LADDER", "HEAP", "SSJ_SPLAY_TREE", "SSJ_BINARY_TREE", "SSJ_RED_BLACK_TREE"})
    public QueueKind queue;

    @Param({"100", "10000", "1000000"})
    public int pending;

    @Param({"EXPONENTIAL", "BIMODAL"})
    public DelayLaw delays;

    @Param({"0", "0.3"})
    public double canceled;

    private PendingItems items;
    private DelayTable table;
    private CounterStream luck;

    @Setup
    public void fill() {
        table = new DelayTable(delays);
        luck = new RandomStreams(2, 0).stream("hold", "cancelations");
        CounterStream past = new RandomStreams(2, 0).stream("hold", "past");
        items = queue.items(pending);
        for (int i = 0; i < pending; i++) {
            items.add(i, table.residual(past));
        }
    }

    @Benchmark
    public long hold() {
        int item = items.removeFirst();
        long now = items.instantOf(item);
        items.add(item, now + table.next());
        if (canceled > 0 && luck.chance(canceled)) {
            int other = luck.nextInt(0, pending - 1);
            items.remove(other);
            items.add(other, now + table.next());
        }
        return now;
    }
}
