package org.bellwire.scenarios.sampling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A study to be run.
 *
 * @param modelName of the model, for the record
 * @param samplerName of the sampler
 * @param trials to be spent; with a goal, at most
 * @param goal when to stop earlier
 * @param device by name, or {@code auto}
 * @param confidence of all intervals
 * @param sensitivity trials to be spent on the question which uncertain parameter matters
 */
public record StudyPlan(
        String name,
        String modelName,
        TrialModel model,
        List<Output> outputs,
        String samplerName,
        Sampler.Method sampler,
        long trials,
        Optional<Goal> goal,
        String device,
        long seed,
        double confidence,
        OptionalLong sensitivity) {
    public StudyPlan {
        outputs = List.copyOf(outputs);
    }

    /**
     * A precision at which the study may stop.
     *
     * @param outputs by their place
     * @param relativeHalfWidth share of the estimate's magnitude
     */
    public record Goal(List<Integer> outputs, double relativeHalfWidth) {
        public Goal {
            outputs = List.copyOf(outputs);
        }
    }
}
