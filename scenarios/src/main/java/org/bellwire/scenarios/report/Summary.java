package org.bellwire.scenarios.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.report.TextTable.Alignment;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ExperimentResult;
import org.bellwire.scenarios.result.KeyResult;
import org.bellwire.scenarios.result.OperationResult;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.result.RequestStatus;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.result.RunTitle;

/** What a run found, on one screen of a terminal. */
public final class Summary {
    private static final int ROWS = 24;
    private static final int REMARKS = 5;
    private static final String ABSENT = "-";
    private static final double MILLISECONDS_PER_SECOND = 1e3;
    private static final int PERCENT = 100;

    private Summary() {}

    /** The lines to print. */
    public static List<String> lines(RunTitle title, RunResult result, Duration wall) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(title, result, wall));
        lines.add("");
        boolean onlyOthers =
                !(result.exchanges().isEmpty() && result.experiments().isEmpty());
        if (!onlyOthers || !result.requests().isEmpty()) {
            lines.addAll(requests(result.requests()));
            lines.add("");
        }
        if (!result.operations().isEmpty()) {
            lines.addAll(operations(result.operations()));
            lines.add("");
        }
        if (!result.exchanges().isEmpty()) {
            lines.addAll(exchanges(result.exchanges()));
            lines.add("");
        }
        if (!result.experiments().isEmpty()) {
            lines.addAll(experiments(result.experiments()));
            lines.add("");
        }
        lines.addAll(metrics(result));
        lines.addAll(counts(result));
        return lines;
    }

    private static String heading(RunTitle title, RunResult result, Duration wall) {
        return format(
                "%s: seed %d, %s, %s s simulated in %.2f s, %,d events",
                title.name(),
                title.seed(),
                title.replications() == 1 ? "1 replication" : title.replications() + " replications",
                significant(Picoseconds.toSeconds(result.simulated())),
                wall.toMillis() / MILLISECONDS_PER_SECOND,
                result.events());
    }

    private static List<String> requests(List<RequestResult> requests) {
        if (requests.isEmpty()) {
            return List.of("no requests");
        }
        TextTable table = new TextTable(
                Alignment.LEFT,
                Alignment.LEFT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT);
        table.row("request", "status", "start s", "end s", "memories", "pairs", "pairs/s", "fidelity", "estimated");
        List<RequestResult> approved = requests.stream()
                .filter(request -> request.status() != RequestStatus.REJECTED)
                .toList();
        approved.stream().limit(ROWS).forEach(request -> add(request, table));
        List<String> lines = new ArrayList<>(approved.isEmpty() ? List.of() : table.lines());
        if (approved.size() > ROWS) {
            lines.add(format("... and %,d more", approved.size() - ROWS));
        }
        if (approved.size() < requests.size()) {
            lines.add(format("%,d of %,d requests were rejected", requests.size() - approved.size(), requests.size()));
        }
        requests.stream()
                .map(RequestResult::remark)
                .filter(remark -> !remark.isEmpty())
                .distinct()
                .limit(REMARKS)
                .forEach(remark -> lines.add("  " + remark));
        return lines;
    }

    private static List<String> operations(List<OperationResult> operations) {
        TextTable table =
                new TextTable(Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT);
        table.row("operation", "nodes", "begun s", "took s", "fidelity");
        operations.stream()
                .limit(ROWS)
                .forEach(operation -> table.row(
                        operation.application(),
                        operation.initiator() + " > " + String.join(", ", operation.nodes()),
                        significant(Picoseconds.toSeconds(operation.begun())),
                        significant(operation.seconds()),
                        fidelity(operation.fidelity())));
        List<String> lines = new ArrayList<>(table.lines());
        if (operations.size() > ROWS) {
            lines.add(format("... and %,d more", operations.size() - ROWS));
        }
        return lines;
    }

    private static List<String> exchanges(List<KeyResult> exchanges) {
        TextTable table = new TextTable(
                Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT);
        table.row("keys of", "path", "keys", "bit/s", "QBER", "first after s");
        exchanges.stream()
                .limit(ROWS)
                .forEach(exchange -> table.row(
                        exchange.application(),
                        String.join(" > ", exchange.path()),
                        Long.toString(exchange.keys()),
                        significant(exchange.keyRate()),
                        significant(exchange.qber()),
                        significant(exchange.firstKeySeconds())));
        List<String> lines = new ArrayList<>(table.lines());
        if (exchanges.size() > ROWS) {
            lines.add(format("... and %,d more", exchanges.size() - ROWS));
        }
        return lines;
    }

    private static List<String> experiments(List<ExperimentResult> experiments) {
        TextTable table = new TextTable(
                Alignment.LEFT,
                Alignment.LEFT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT,
                Alignment.RIGHT);
        table.row("experiment", "nodes", "attempts", "successes", "1/s", "fidelity", "effective", "measured");
        experiments.stream()
                .limit(ROWS)
                .forEach(experiment -> table.row(
                        experiment.application(),
                        String.join(", ", experiment.nodes()),
                        format("%,d", experiment.attempts()),
                        format("%,d", experiment.successes()),
                        significant(experiment.rate()),
                        fidelity(experiment.fidelityIfAny()),
                        fidelity(experiment.effectiveFidelityIfAny()),
                        fidelity(experiment.measuredFidelity())));
        List<String> lines = new ArrayList<>(table.lines());
        if (experiments.size() > ROWS) {
            lines.add(format("... and %,d more", experiments.size() - ROWS));
        }
        return lines;
    }

    private static void add(RequestResult request, TextTable table) {
        table.row(
                request.path().isEmpty()
                        ? request.initiator() + " > " + request.responder()
                        : String.join(" > ", request.path()),
                request.status().word(),
                significant(Picoseconds.toSeconds(request.start())),
                significant(Picoseconds.toSeconds(request.end())),
                Integer.toString(request.memories()),
                Long.toString(request.deliveries().count()),
                significant(request.throughput()),
                fidelity(request.deliveries().fidelity()),
                fidelity(request.deliveries().estimatedFidelity()));
    }

    private static List<String> metrics(RunResult result) {
        TextTable table =
                new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.LEFT, Alignment.LEFT, Alignment.LEFT);
        for (Map.Entry<String, Estimate> metric : result.metrics().entrySet()) {
            Estimate estimate = metric.getValue();
            table.row(
                    metric.getKey(),
                    significant(estimate.mean()),
                    Double.isFinite(estimate.halfWidth()) ? "± " + significant(estimate.halfWidth()) : "",
                    Double.isFinite(estimate.halfWidth())
                            ? format(
                                    "%.0f %% interval over %d %s",
                                    PERCENT * estimate.confidence(),
                                    estimate.count(),
                                    result.sampling().word())
                            : "",
                    gain(result, metric.getKey()));
        }
        return table.lines();
    }

    private static String gain(RunResult result, String metric) {
        double gain = result.gains().getOrDefault(metric, Double.NaN);
        return Double.isFinite(gain) ? format("variance reduced %s times", significant(gain)) : "";
    }

    private static List<String> counts(RunResult result) {
        TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.LEFT);
        for (Map.Entry<String, AttemptCount> entry : result.counts().byName().entrySet()) {
            AttemptCount count = entry.getValue();
            if (count.attempts() > 0) {
                table.row(
                        entry.getKey(),
                        format("%,d", count.successes()),
                        format(
                                "successes in %,d attempts (%.2f %%)",
                                count.attempts(), PERCENT * (double) count.successes() / count.attempts()));
            }
        }
        return table.lines();
    }

    private static String fidelity(OptionalDouble value) {
        return value.isPresent() ? format("%.4f", value.getAsDouble()) : ABSENT;
    }

    private static String significant(OptionalDouble value) {
        return value.isPresent() ? significant(value.getAsDouble()) : ABSENT;
    }

    private static String significant(double value) {
        if (!Double.isFinite(value)) {
            return ABSENT;
        }
        return Math.abs(value) >= 1e5 || value == Math.rint(value) ? format("%.0f", value) : format("%.4g", value);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
