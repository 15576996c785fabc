package org.bellwire.benchmarks.queue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The hold model of all queues in processor time, for a machine that does other work as well: every queue in a process of its
 * own, and the processes in turn, so that all meet the same disturbance.
 */
final class HoldRounds {
    private record Cost(double nanoseconds, double bytes) {}

    // By setting and queue, one a round.
    private final Map<String, Map<QueueKind, List<Cost>>> costs = new LinkedHashMap<>();

    private HoldRounds() {}

    /** Argument: how many rounds. */
    public static void main(String[] arguments) {
        HoldRounds rounds = new HoldRounds();
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            for (QueueKind queue : QueueKind.values()) {
                rounds.measure(queue);
            }
        }
        rounds.print();
    }

    private void measure(QueueKind queue) {
        String java = System.getProperty("java.home") + "/bin/java";
        ProcessBuilder process = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                HoldCost.class.getName(),
                queue.name());
        process.redirectError(ProcessBuilder.Redirect.INHERIT);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.start().getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> note(queue, line.split(",")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void note(QueueKind queue, String[] line) {
        String setting = String.join(" ", line[0], line[1], line[2]);
        costs.computeIfAbsent(setting, s -> new EnumMap<>(QueueKind.class))
                .computeIfAbsent(queue, q -> new ArrayList<>())
                .add(new Cost(Double.parseDouble(line[3]), Double.parseDouble(line[4])));
    }

    private void print() {
        costs.forEach((setting, byQueue) -> {
            double best = byQueue.entrySet().stream()
                    .filter(entry -> entry.getKey().isSsj())
                    .mapToDouble(entry -> nanoseconds(entry.getValue()))
                    .min()
                    .orElseThrow();
            byQueue.forEach((queue, all) -> System.out.printf(
                    Locale.ROOT,
                    "%-26s %-20s %9.1f ns %7.2f B %6.2f x best of SSJ%n",
                    setting,
                    queue,
                    nanoseconds(all),
                    all.stream().mapToDouble(Cost::bytes).max().orElseThrow(),
                    best / nanoseconds(all)));
        });
    }

    private static double nanoseconds(List<Cost> all) {
        double[] sorted = all.stream().mapToDouble(Cost::nanoseconds).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
