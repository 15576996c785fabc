package org.bellwire.scenarios.report;

import java.util.List;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.report.Table.Row;
import org.bellwire.scenarios.result.AttemptCount;
import org.bellwire.scenarios.result.ProtocolCounts;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepPlan.Luck;
import org.bellwire.scenarios.sweep.SweepResult;
import org.bellwire.scenarios.sweep.SweepRow;

/** The two tables of a sweep. */
final class SweepTables {
    private static final List<String> COUNTED =
            List.copyOf(ProtocolCounts.NONE.byName().keySet());
    private static final Estimate UNKNOWN = new Estimate(Double.NaN, Double.POSITIVE_INFINITY, 0.95, 0);

    private final SweepResult result;
    private final SweepPlan plan;

    SweepTables(SweepResult result) {
        this.result = result;
        this.plan = result.plan();
    }

    /** A row a design point: factors, estimates, differences from the baseline, counts, and why it failed if it did. */
    Table points() {
        Table table = new Table();
        addFactors(table);
        for (String metric : plan.metrics()) {
            table.column(metric + "_mean", Table.Type.REAL);
            table.column(metric + "_half_width", Table.Type.REAL);
            table.column(metric + "_count", Table.Type.WHOLE);
            if (plan.luck() == Luck.COMMON) {
                table.column(metric + "_above_baseline", Table.Type.REAL);
                table.column(metric + "_above_baseline_half_width", Table.Type.REAL);
            }
        }
        addCounts(table);
        table.column("replications", Table.Type.WHOLE);
        table.column("error", Table.Type.TEXT);
        plan.points().forEach(point -> fill(table.row(), point));
        return table;
    }

    private void fill(Row row, DesignPoint point) {
        fillFactors(row, point);
        for (String metric : plan.metrics()) {
            Estimate estimate = result.estimate(point.index(), metric);
            row.real(estimate.mean()).real(estimate.halfWidth()).whole(estimate.count());
            if (plan.luck() == Luck.COMMON) {
                Estimate above = result.aboveBaseline(point.index(), metric).orElse(UNKNOWN);
                row.real(above.mean()).real(above.halfWidth());
            }
        }
        List<SweepRow> rows = result.rowsOf(point.index());
        fillCounts(row, rows.stream().map(SweepRow::counts).reduce(ProtocolCounts.NONE, ProtocolCounts::plus));
        row.whole(rows.size()).text(result.failures().getOrDefault(point.index(), ""));
    }

    /** A row a replication. A metric is given as its value, and as the sums whose ratio it is. */
    Table runs() {
        Table table = new Table();
        addFactors(table);
        table.column("replication", Table.Type.WHOLE);
        table.column("seed", Table.Type.WHOLE);
        table.column("simulated_seconds", Table.Type.REAL);
        table.column("events", Table.Type.WHOLE);
        for (String metric : plan.metrics()) {
            table.column(metric, Table.Type.REAL);
            table.column(metric + "_numerator", Table.Type.REAL);
            table.column(metric + "_denominator", Table.Type.REAL);
        }
        addCounts(table);
        result.rows().forEach(run -> fill(table.row(), run));
        return table;
    }

    private void fill(Row row, SweepRow run) {
        fillFactors(row, plan.points().get(run.task().point()));
        row.whole(run.task().replication())
                .whole(run.seed())
                .real(Picoseconds.toSeconds(run.simulated()))
                .whole(run.events());
        for (String metric : plan.metrics()) {
            Unit sums = run.metrics().get(metric);
            row.real(sums.numerator() / sums.denominator())
                    .real(sums.numerator())
                    .real(sums.denominator());
        }
        fillCounts(row, run.counts());
    }

    private void addFactors(Table table) {
        table.column("point", Table.Type.WHOLE);
        for (int axis = 0; axis < plan.paths().size(); axis++) {
            table.column(plan.paths().get(axis), isPlainNumber(axis) ? Table.Type.REAL : Table.Type.TEXT);
        }
    }

    private void fillFactors(Row row, DesignPoint point) {
        row.whole(point.index());
        for (int axis = 0; axis < plan.paths().size(); axis++) {
            Level level = point.levels().get(axis);
            if (isPlainNumber(axis)) {
                row.real(level.number().orElseThrow());
            } else {
                row.text(level.shown());
            }
        }
    }

    private boolean isPlainNumber(int axis) {
        return plan.points().stream()
                .map(point -> point.levels().get(axis))
                .allMatch(level -> level.number().isPresent() && level.json().equals(level.shown()));
    }

    private static void addCounts(Table table) {
        for (String protocol : COUNTED) {
            table.column(protocol + "_attempts", Table.Type.WHOLE);
            table.column(protocol + "_successes", Table.Type.WHOLE);
        }
    }

    private static void fillCounts(Row row, ProtocolCounts counts) {
        for (AttemptCount count : counts.byName().values()) {
            row.whole(count.attempts()).whole(count.successes());
        }
    }
}
