package org.bellwire.benchmarks.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.DoubleSupplier;
import org.bellwire.hardware.node.QuantumNetwork;
import org.bellwire.kernel.event.Timeline;

/**
 * A network that is run a stretch of events at a time, so that several can be measured in turn: each stretch tells what an event of it cost,
 * in ns of processor time, without the garbage collector's own thread. A run that is over is followed by the next, with other luck;
 * what it takes to assemble that is not counted.
 */
public final class Stretch implements DoubleSupplier {
    /** Some 0.1 s, the longest that the state of a shared machine may be hoped to last. */
    private static final long EVENTS = 300_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final String formalism;
    private final BenchmarkNetwork network;
    private Timeline timeline;
    private long runs;

    /**
     * At the start of its first run.
     *
     * @param name of a {@link NetworkCase}
     */
    public Stretch(String formalism, String name) {
        this.formalism = formalism;
        this.network = NetworkCase.valueOf(name).network();
        this.timeline = nextRun();
    }

    private Timeline nextRun() {
        QuantumNetwork assembled = network.assemble(formalism, runs++);
        Timeline next = assembled.timeline();
        next.onProgress(EVENTS, (instant, events) -> next.stop());
        return next;
    }

    @Override
    public double getAsDouble() {
        long events = 0;
        long time = 0;
        while (events < EVENTS) {
            long before = timeline.executed();
            long start = threads.getCurrentThreadCpuTime();
            timeline.runUntil(network.stop());
            time += threads.getCurrentThreadCpuTime() - start;
            long done = timeline.executed() - before;
            events += done;
            if (done < EVENTS) {
                timeline = nextRun();
            }
        }
        return (double) time / events;
    }
}
