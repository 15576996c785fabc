package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.ExperimentResult;

/** The effective fidelity that detectors saw, over all measured successes. */
public final class MeasuredFidelity extends ExperimentMetric {
    public MeasuredFidelity() {
        super(
                "measured_fidelity",
                "",
                "effective fidelity as measured on the excitations of experiments",
                ExperimentResult::readings);
    }
}
