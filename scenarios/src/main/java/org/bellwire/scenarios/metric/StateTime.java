package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.OperationResult;

/** Seconds from the begin of an operation, when its input was ready, to the last qubit of its result. */
public final class StateTime extends OperationMetric {
    public StateTime() {
        super(
                "state_time",
                "s",
                "time from the begin of an application's operation to the last qubit of its result",
                OperationResult::seconds);
    }
}
