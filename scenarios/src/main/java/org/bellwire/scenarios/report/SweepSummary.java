package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.report.TextTable.Alignment;
import org.bellwire.scenarios.sweep.DesignPoint;
import org.bellwire.scenarios.sweep.Level;
import org.bellwire.scenarios.sweep.SweepPlan;
import org.bellwire.scenarios.sweep.SweepResult;

/** What a sweep found, for a terminal: a row a design point. */
public final class SweepSummary {
    private static final int ROWS = 60;

    private SweepSummary() {}

    /** The lines to print. */
    public static List<String> lines(SweepResult result) {
        SweepPlan plan = result.plan();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d points, %d replications",
                plan.name(),
                plan.points().size(),
                result.rows().size()));
        lines.add("");
        lines.addAll(table(result).lines());
        if (plan.points().size() > ROWS) {
            lines.add("... and " + (plan.points().size() - ROWS) + " more");
        }
        for (Map.Entry<Integer, String> failure : result.failures().entrySet()) {
            lines.add("point " + failure.getKey() + " failed: " + failure.getValue());
        }
        return lines;
    }

    private static TextTable table(SweepResult result) {
        SweepPlan plan = result.plan();
        Alignment[] alignments =
                new Alignment[1 + plan.paths().size() + plan.metrics().size()];
        Arrays.fill(alignments, Alignment.RIGHT);
        TextTable table = new TextTable(alignments);
        List<String> heading = new ArrayList<>(List.of("point"));
        plan.paths().forEach(path -> heading.add(lastName(path)));
        heading.addAll(plan.metrics());
        table.row(heading.toArray(new String[0]));
        for (DesignPoint point :
                plan.points().subList(0, Math.min(ROWS, plan.points().size()))) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(point.index())));
            point.levels().stream().map(Level::shown).forEach(cells::add);
            plan.metrics().forEach(metric -> cells.add(shown(result.estimate(point.index(), metric))));
            table.row(cells.toArray(new String[0]));
        }
        return table;
    }

    /** The last part of a path, which mostly says enough. */
    static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String shown(Estimate estimate) {
        if (!Double.isFinite(estimate.mean())) {
            return "-";
        }
        return Double.isFinite(estimate.halfWidth())
                ? String.format(Locale.ROOT, "%.4g ± %.2g", estimate.mean(), estimate.halfWidth())
                : String.format(Locale.ROOT, "%.4g", estimate.mean());
    }
}
