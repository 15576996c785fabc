package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.ExperimentResult;

/** Successes an attempt. */
public final class SuccessProbability extends ExperimentMetric {
    public SuccessProbability() {
        super(
                "success_probability",
                "",
                "successes per attempt of each experiment with shared excitations",
                ExperimentResult::tries);
    }
}
