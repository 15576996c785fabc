package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.KeyResult;

/** Share of unequal sifted bits, of all that were compared or corrected. */
public final class Qber extends KeyMetric {
    public Qber() {
        super("qber", "", "share of unequal bits before correction", KeyResult::errors);
    }
}
