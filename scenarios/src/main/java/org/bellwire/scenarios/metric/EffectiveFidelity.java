package org.bellwire.scenarios.metric;

import java.util.List;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/** Mean true fidelity of what successes leave, given that there is an excitation. */
public final class EffectiveFidelity extends ExperimentMetric {
    public EffectiveFidelity() {
        super(
                "effective_fidelity",
                "",
                "true fidelity of what a success of an experiment leaves, given that there is an excitation",
                result -> List.of(new Unit(result.successes() * result.effectiveFidelity(), result.successes())));
    }
}
