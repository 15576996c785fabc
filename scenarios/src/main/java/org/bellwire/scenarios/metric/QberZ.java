package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.KeyResult;

/** Share of unequal bits among those compared in Z. */
public final class QberZ extends KeyMetric {
    public QberZ() {
        super("qber_z", "", "share of unequal bits among those compared in Z", KeyResult::errorsZ);
    }
}
