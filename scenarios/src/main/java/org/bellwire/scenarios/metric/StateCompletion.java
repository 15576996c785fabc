package org.bellwire.scenarios.metric;

import java.util.OptionalDouble;

/** Share of the operations begun that were completed. */
public final class StateCompletion extends OperationMetric {
    public StateCompletion() {
        super(
                "state_completion",
                "",
                "share of applications' operations that were completed",
                result -> OptionalDouble.of(result.completed().isPresent() ? 1 : 0));
    }
}
