package org.bellwire.scenarios.metric;

import java.util.List;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/** Mean true fidelity of what successes leave, vacuum and all. */
public final class SuccessFidelity extends ExperimentMetric {
    public SuccessFidelity() {
        super(
                "success_fidelity",
                "",
                "true fidelity of what a success of an experiment leaves",
                result -> List.of(new Unit(result.successes() * result.fidelity(), result.successes())));
    }
}
