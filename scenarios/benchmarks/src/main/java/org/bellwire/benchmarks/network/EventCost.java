package org.bellwire.benchmarks.network;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import org.bellwire.hardware.node.QuantumNetwork;

/**
 * Processor time per event of networks run in turn, so that all meet the same disturbance by other processes. Time in the garbage
 * collector's own thread is not in it.
 */
final class EventCost {
    /** Short runs are put together until there are so many events. */
    private static final long EVENTS = 2_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final String formalism;
    private long seed;

    private EventCost(String formalism) {
        this.formalism = formalism;
    }

    /** Arguments: a formalism, how many rounds, and the names of the networks. The first round is cold. */
    public static void main(String[] arguments) {
        EventCost cost = new EventCost(arguments[0]);
        NetworkCase[] cases =
                Arrays.stream(arguments).skip(2).map(NetworkCase::valueOf).toArray(NetworkCase[]::new);
        BenchmarkNetwork[] networks =
                Arrays.stream(cases).map(NetworkCase::network).toArray(BenchmarkNetwork[]::new);
        for (NetworkCase one : cases) {
            System.out.printf("%14s", one);
        }
        System.out.println("   ns per event");
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            for (BenchmarkNetwork network : networks) {
                System.out.printf(Locale.ROOT, "%14.1f", cost.of(network));
            }
            System.out.println();
        }
    }

    /** In ns. */
    private double of(BenchmarkNetwork network) {
        long events = 0;
        long time = 0;
        while (events < EVENTS) {
            QuantumNetwork assembled = network.assemble(formalism, seed++);
            long start = threads.getCurrentThreadCpuTime();
            assembled.timeline().runUntil(network.stop());
            time += threads.getCurrentThreadCpuTime() - start;
            events += assembled.timeline().executed();
        }
        return (double) time / events;
    }
}
