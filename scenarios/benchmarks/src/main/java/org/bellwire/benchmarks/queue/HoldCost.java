package org.bellwire.benchmarks.queue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * Processor time and allocated bytes of a hold ({@link HoldBenchmark}) of one queue, for every setting: the time of the least of
 * several short windows, since other work only ever adds to it. {@link HoldRounds} runs it.
 */
final class HoldCost {
    private static final int[] PENDING = {100, 10_000, 1_000_000};
    private static final double[] CANCELED = {0, 0.3};
    private static final long COMPILATION = 2_000_000_000;
    private static final long WARM_UP = 200_000_000;
    private static final long WINDOW = 60_000_000;
    private static final int WINDOWS = 9;
    private static final int BATCH = 500;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long sink;

    private HoldCost() {}

    /** Argument: the name of a queue. Prints a line for each setting: its name, ns and bytes per hold. */
    public static void main(String[] arguments) {
        QueueKind queue = QueueKind.valueOf(arguments[0]);
        HoldCost cost = new HoldCost();
        cost.holdsWithin(setting(queue, PENDING[0], DelayLaw.EXPONENTIAL, CANCELED[1]), COMPILATION);
        for (DelayLaw delays : DelayLaw.values()) {
            for (int pending : PENDING) {
                for (double canceled : CANCELED) {
                    if (!queue.isHopelessWith(pending)) {
                        cost.print(setting(queue, pending, delays, canceled));
                    }
                }
            }
        }
    }

    private static HoldBenchmark setting(QueueKind queue, int pending, DelayLaw delays, double canceled) {
        HoldBenchmark hold = new HoldBenchmark();
        hold.queue = queue;
        hold.pending = pending;
        hold.delays = delays;
        hold.canceled = canceled;
        hold.fill();
        return hold;
    }

    private void print(HoldBenchmark hold) {
        // As many as there are events: until then a queue that keeps canceled events for a while is not in its steady state.
        holds(hold, hold.pending);
        holdsWithin(hold, WARM_UP);
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long holds = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < WINDOWS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            long count = holdsWithin(hold, WINDOW);
            least = Math.min(least, (double) (threads.getCurrentThreadCpuTime() - start) / count);
            holds += count;
        }
        double allocated = (double) (threads.getCurrentThreadAllocatedBytes() - bytes) / holds;
        System.out.println(hold.delays + "," + hold.pending + "," + hold.canceled + "," + least + "," + allocated);
    }

    private long holdsWithin(HoldBenchmark hold, long nanoseconds) {
        long stop = threads.getCurrentThreadCpuTime() + nanoseconds;
        long holds = 0;
        while (threads.getCurrentThreadCpuTime() < stop) {
            holds(hold, BATCH);
            holds += BATCH;
        }
        return holds;
    }

    private void holds(HoldBenchmark hold, int count) {
        for (int i = 0; i < count; i++) {
            sink += hold.hold();
        }
    }
}
