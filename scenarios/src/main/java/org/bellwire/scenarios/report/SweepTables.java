package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.json.write.NumberText;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ProtocolCounts;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepResult;
import org.bellwire.scenarios.sweep.SweepRow;

/** The tables of a sweep as comma-separated values. What is absent is an empty cell. */
public final class SweepTables {
    private static final List<String> COUNTED =
            List.copyOf(ProtocolCounts.NONE.byName().keySet());

    private final SweepResult result;
    private final SweepPlan plan;

    public SweepTables(SweepResult result) {
        this.result = result;
        this.plan = result.plan();
    }

    /** {@code points.csv}: a row a design point. */
    public String points() {
        StringBuilder text = new StringBuilder();
        CsvText.append(text, pointColumns());
        plan.points().forEach(point -> CsvText.append(text, pointCells(point)));
        return text.toString();
    }

    private List<String> pointColumns() {
        List<String> columns = new ArrayList<>(List.of("point"));
        columns.addAll(plan.paths());
        for (String metric : plan.metrics()) {
            columns.addAll(List.of(metric + "_mean", metric + "_half_width", metric + "_count"));
            if (plan.luck() == SweepPlan.Luck.COMMON) {
                columns.addAll(List.of(metric + "_above_baseline", metric + "_above_baseline_half_width"));
            }
        }
        addCountColumns(columns);
        columns.addAll(List.of("replications", "error"));
        return columns;
    }

    private static void addCountColumns(List<String> columns) {
        COUNTED.forEach(protocol -> columns.addAll(List.of(protocol + "_attempts", protocol + "_successes")));
    }

    private List<String> pointCells(DesignPoint point) {
        List<SweepRow> rows = result.rowsOf(point.index());
        List<String> cells = new ArrayList<>(List.of(Integer.toString(point.index())));
        point.levels().stream().map(Level::shown).forEach(cells::add);
        for (String metric : plan.metrics()) {
            Estimate estimate = result.estimate(point.index(), metric);
            cells.addAll(
                    List.of(number(estimate.mean()), number(estimate.halfWidth()), Long.toString(estimate.count())));
            if (plan.luck() == SweepPlan.Luck.COMMON) {
                Optional<Estimate> above = result.aboveBaseline(point.index(), metric);
                cells.add(above.map(one -> number(one.mean())).orElse(""));
                cells.add(above.map(one -> number(one.halfWidth())).orElse(""));
            }
        }
        addCounts(cells, rows.stream().map(SweepRow::counts).reduce(ProtocolCounts.NONE, ProtocolCounts::plus));
        cells.add(Integer.toString(rows.size()));
        cells.add(result.failures().getOrDefault(point.index(), ""));
        return cells;
    }

    private static void addCounts(List<String> cells, ProtocolCounts counts) {
        for (AttemptCount count : counts.byName().values()) {
            cells.addAll(List.of(Long.toString(count.attempts()), Long.toString(count.successes())));
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberText.of(value) : "";
    }

    /** {@code runs.csv}: a row a replication. A metric is given as its value, and as the sums whose ratio it is. */
    public String runs() {
        StringBuilder text = new StringBuilder();
        CsvText.append(text, runColumns());
        result.rows().forEach(row -> CsvText.append(text, runCells(row)));
        return text.toString();
    }

    private List<String> runColumns() {
        List<String> columns = new ArrayList<>(List.of("point"));
        columns.addAll(plan.paths());
        columns.addAll(List.of("replication", "seed", "simulated_seconds", "events"));
        plan.metrics()
                .forEach(metric -> columns.addAll(List.of(metric, metric + "_numerator", metric + "_denominator")));
        addCountColumns(columns);
        return columns;
    }

    private List<String> runCells(SweepRow row) {
        DesignPoint point = plan.points().get(row.task().point());
        List<String> cells = new ArrayList<>(List.of(Integer.toString(point.index())));
        point.levels().stream().map(Level::shown).forEach(cells::add);
        cells.add(Integer.toString(row.task().replication()));
        cells.add(Long.toString(row.seed()));
        cells.add(NumberText.seconds(row.simulated()));
        cells.add(Long.toString(row.events()));
        for (Map.Entry<String, Unit> metric : row.metrics().entrySet()) {
            Unit sums = metric.getValue();
            cells.addAll(List.of(
                    number(sums.numerator() / sums.denominator()),
                    number(sums.numerator()),
                    number(sums.denominator())));
        }
        addCounts(cells, row.counts());
        return cells;
    }
}
