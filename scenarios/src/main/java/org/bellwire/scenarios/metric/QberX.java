package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.KeyResult;

/** Share of unequal bits among those compared in X. */
public final class QberX extends KeyMetric {
    public QberX() {
        super("qber_x", "", "share of unequal bits among those compared in X", KeyResult::errorsX);
    }
}
