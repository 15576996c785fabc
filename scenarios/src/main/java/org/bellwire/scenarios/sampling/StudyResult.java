package org.bellwire.scenarios.sampling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.kernel.statistics.Estimate;

/**
 * What a study has found.
 *
 * @param outputs in the order in which they were asked for
 * @param trials spent, those of earlier rounds and pilots included
 * @param rounds of sequential stopping; 1 without
 * @param device that computed, in the end
 * @param diagnostics of the sampler
 * @param warnings for people
 * @param indices which parameter matters how much; empty if not asked
 * @param distributions of outcomes, for pictures
 */
public record StudyResult(
        StudyPlan plan,
        List<OutputResult> outputs,
        long trials,
        int rounds,
        String device,
        double wallSeconds,
        Map<String, Double> diagnostics,
        List<String> warnings,
        List<SensitivityIndex> indices,
        List<Distribution> distributions) {
    public StudyResult {
        outputs = List.copyOf(outputs);
        diagnostics = Map.copyOf(diagnostics);
        warnings = List.copyOf(warnings);
        indices = List.copyOf(indices);
        distributions = List.copyOf(distributions);
    }

    /**
     * One output.
     *
     * @param varianceReduction variance of crude sampling with as many trials, over this variance; absent for quantiles
     */
    public record OutputResult(Output output, Estimate estimate, Optional<Double> varianceReduction) {}

    /**
     * How much of an output's variance is due to one parameter.
     *
     * @param parameter name, or {@code luck} for all that is not a parameter
     * @param first its share when it alone is known
     * @param total its share with all it does together with others
     */
    public record SensitivityIndex(String output, String parameter, Estimate first, Estimate total) {}

    /**
     * Outcomes of trials.
     *
     * @param values sorted
     */
    public record Distribution(String outcome, String unit, double[] values) {}
}
