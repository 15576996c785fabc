package org.bellwire.benchmarks.sampling;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Processor time per trial of devices that work in turn, so that all meet the same disturbance by other processes. It is that of the whole process, as
 * OpenCL has threads of its own.
 */
final class TrialCost {
    private static final int THREADS = 2;
    private static final int BATCHES = 4;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private TrialCost() {}

    /** Arguments: number of links, how many rounds, and names of devices. The first rounds are cold. */
    public static void main(String[] arguments) {
        TrialCost cost = new TrialCost();
        int links = Integer.parseInt(arguments[0]);
        List<String> names = Arrays.stream(arguments).skip(2).toList();
        List<ChainTrials> devices = names.stream()
                .map(name -> new ChainTrials(name, links, THREADS))
                .toList();
        names.forEach(name -> System.out.printf("%20s", name));
        System.out.println("   ns of processor, ns of wall time per trial");
        for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
            devices.forEach(cost::print);
            System.out.println();
        }
        devices.forEach(ChainTrials::close);
    }

    private void print(ChainTrials trials) {
        long wall = System.nanoTime();
        long busy = process.getProcessCpuTime();
        for (int i = 0; i < BATCHES; i++) {
            trials.next();
        }
        double count = (double) BATCHES * ChainTrials.BATCH;
        System.out.printf(
                Locale.ROOT,
                "%10.0f%10.0f",
                (process.getProcessCpuTime() - busy) / count,
                (System.nanoTime() - wall) / count);
    }
}
