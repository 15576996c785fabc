package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.OperationResult;

/** Mean true fidelity of the states that applications made to those that they should have made, over all that were completed. */
public final class StateFidelity extends OperationMetric {
    public StateFidelity() {
        super(
                "state_fidelity",
                "",
                "true fidelity of states that applications made, to what they should be",
                OperationResult::fidelity);
    }
}
