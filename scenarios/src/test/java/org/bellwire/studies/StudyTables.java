package org.bellwire.studies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of docs/studies.md. */
final class StudyTables {
    private static final Map<String, List<String>> ROWS = Map.of(
            "hardware",
            List.of(
                    "C = 50, 0.01",
                    "C = 50, 0.10",
                    "C = 50, 0.50",
                    "C = 50, 0.75",
                    "C = 100, 0.01",
                    "C = 100, 0.10",
                    "C = 100, 0.50",
                    "C = 100, 0.75",
                    "C = 500, 0.01",
                    "C = 500, 0.10",
                    "C = 500, 0.50",
                    "C = 500, 0.75"),
            "latency",
            List.of(
                    "measured, 200 Hz",
                    "measured, 2 kHz",
                    "measured, 20 kHz",
                    "low, 200 Hz",
                    "low, 2 kHz",
                    "low, 20 kHz"));

    // Standard deviation over mean of one cell's 220 requests, for the mean of as many.
    private static final double PUBLISHED_SCATTER = 904.87 / 402.24 / Math.sqrt(220);

    private StudyTables() {}

    /** Throughput a request: published, ours, and ours with memories that do not disturb each other. */
    static String cells(String study, Path results) throws IOException {
        List<Double> published = Study.published(study, "throughput");
        Study ours = Study.of(results.resolve(study));
        Study apart = Study.of(results.resolve("sampled-" + study));
        StringBuilder table = new StringBuilder();
        table.append(
                "| cell | published | Bellwire | ratio | z | true fidelity | undisturbed | ratio | true fidelity | share of best: published, Bellwire, undisturbed |\n");
        table.append("|---|---|---|---|---|---|---|---|---|---|\n");
        int best = best(published);
        for (int i = 0; i < published.size(); i++) {
            double mean = ours.mean(i, "throughput");
            double error = Math.hypot(
                    PUBLISHED_SCATTER * published.get(i),
                    mean * apart.scatter(i, "throughput") / Math.sqrt(ours.replications(i)));
            table.append("| ").append(ROWS.get(study).get(i));
            table.append(" | ").append(Study.number(published.get(i)));
            table.append(" | ").append(Study.number(mean));
            table.append(" | ").append(Study.ratio(mean / published.get(i)));
            table.append(" | ").append(String.format(Locale.ROOT, "%.1f", (published.get(i) - mean) / error));
            table.append(" | ").append(Study.ratio(ours.mean(i, "fidelity")));
            table.append(" | ").append(apart.estimate(i, "throughput"));
            table.append(" | ").append(Study.ratio(apart.mean(i, "throughput") / published.get(i)));
            table.append(" | ").append(Study.ratio(apart.mean(i, "fidelity")));
            table.append(" | ").append(Study.ratio(published.get(i) / published.get(best)));
            table.append(", ").append(Study.ratio(mean / ours.mean(best, "throughput")));
            table.append(", ").append(Study.ratio(apart.mean(i, "throughput") / apart.mean(best, "throughput")));
            table.append(" |\n");
        }
        return table.toString();
    }

    private static int best(List<Double> values) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            best = values.get(i) > values.get(best) ? i : best;
        }
        return best;
    }

    /** Fifty memories everywhere against memories placed by need. */
    static String memory(Path results) throws IOException {
        StringBuilder table = new StringBuilder();
        table.append("| | even | by need | ratio | difference | by need, sizes as in even | ratio | difference |\n");
        table.append("|---|---|---|---|---|---|---|---|\n");
        for (String metric : List.of("requests_served", "pair_rate", "wait_time")) {
            List<Double> published = Study.published("memory", metric);
            table.append("| ").append(metric).append(", published, 10 seeds | ");
            table.append(Study.number(published.get(0))).append(" | ").append(Study.number(published.get(1)));
            table.append(" | ").append(Study.ratio(published.get(1) / published.get(0)));
            table.append(" | | | | |\n");
            append(table, metric, "Bellwire", Study.of(results.resolve("memory")));
            append(table, metric, "undisturbed", Study.of(results.resolve("memory-sizes")));
        }
        return table.toString();
    }

    private static void append(StringBuilder table, String metric, String who, Study study) {
        table.append("| ").append(metric).append(", ").append(who).append(", ");
        table.append(study.replications(0)).append(" seeds | ").append(study.estimate(0, metric));
        for (int point = 1; point <= 2; point++) {
            if (point < study.size()) {
                table.append(" | ").append(study.estimate(point, metric));
                table.append(" | ").append(Study.ratio(study.mean(point, metric) / study.mean(0, metric)));
                table.append(" | ").append(study.aboveBaseline(point, metric));
            } else {
                table.append(" | | | ");
            }
        }
        table.append(" |\n");
    }
}
