package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.ExperimentResult;

/** Successes a second of experiments: heralds, or photons that arrive. */
public final class SuccessRate extends ExperimentMetric {
    public SuccessRate() {
        super(
                "success_rate",
                "1/s",
                "successes per second of each experiment with shared excitations",
                ExperimentResult::spans);
    }
}
