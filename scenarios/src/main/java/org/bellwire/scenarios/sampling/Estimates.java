package org.bellwire.scenarios.sampling;

import java.util.List;
import java.util.Map;

/**
 * What a sampler has found out about several means.
 *
 * @param means of the wanted columns
 * @param covariance of these estimates (of the means, not of single trials)
 * @param freedom degrees of freedom of Student's law for the intervals
 * @param trials spent, pilots included
 * @param single covariance of the columns of a single plain trial: what crude sampling would have to divide by its trials
 * @param diagnostics numbers that tell whether the sampler did well, by name
 * @param warnings why the figures may be worse than they look, in words
 */
public record Estimates(
        double[] means,
        double[][] covariance,
        double freedom,
        long trials,
        double[][] single,
        Map<String, Double> diagnostics,
        List<String> warnings) {
    public Estimates {
        diagnostics = Map.copyOf(diagnostics);
        warnings = List.copyOf(warnings);
    }

    /** Without anything to add. */
    public Estimates(double[] means, double[][] covariance, double freedom, long trials, double[][] single) {
        this(means, covariance, freedom, trials, single, Map.of(), List.of());
    }
}
