package org.bellwire.scenarios.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.report.TextTable.Alignment;
import org.bellwire.scenarios.sampling.StudyResult;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import org.bellwire.scenarios.sampling.StudyResult.SensitivityIndex;

/** What a study found, for people. */
public final class StudySummary {
    private static final int PERCENT = 100;

    private StudySummary() {}

    public static List<String> lines(StudyResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %s, %s sampler, %,d trials on '%s' in %.2f s (%.3g a second)",
                result.plan().name(),
                result.plan().modelName(),
                result.plan().samplerName(),
                result.trials(),
                result.device(),
                result.wallSeconds(),
                result.trials() / result.wallSeconds()));
        lines.add("");
        lines.addAll(outputs(result).lines());
        if (!result.indices().isEmpty()) {
            lines.add("");
            lines.addAll(indices(result).lines());
        }
        if (!result.diagnostics().isEmpty()) {
            lines.add("");
            for (Map.Entry<String, Double> entry : new TreeMap<>(result.diagnostics()).entrySet()) {
                lines.add(String.format(Locale.ROOT, "%s %.6g", entry.getKey().replace('_', ' '), entry.getValue()));
            }
        }
        return lines;
    }

    private static TextTable outputs(StudyResult result) {
        TextTable table =
                new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.LEFT, Alignment.RIGHT);
        table.row(
                "output",
                "mean",
                String.format(Locale.ROOT, "± %.4g %%", result.plan().confidence() * PERCENT),
                "unit",
                "crude variance / this");
        for (OutputResult output : result.outputs()) {
            table.row(
                    output.output().name(),
                    shown(output.estimate().mean()),
                    shown(output.estimate().halfWidth()),
                    output.output().unit(),
                    output.varianceReduction()
                            .map(factor -> String.format(Locale.ROOT, "%.3g", factor))
                            .orElse(""));
        }
        return table;
    }

    private static TextTable indices(StudyResult result) {
        TextTable table = new TextTable(Alignment.LEFT, Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT);
        table.row("variance of", "due to", "alone", "in all");
        for (SensitivityIndex index : result.indices()) {
            table.row(index.output(), index.parameter(), both(index.first()), both(index.total()));
        }
        return table;
    }

    private static String both(Estimate estimate) {
        return String.format(Locale.ROOT, "%.3f ± %.3f", estimate.mean(), estimate.halfWidth());
    }

    private static String shown(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.6g", value) : "-";
    }
}
