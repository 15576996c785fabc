package org.bellwire.scenarios.report.picture;

import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.scenarios.sweep.DesignPoint;

/** What is seen of one metric at one design point. */
record Sight(DesignPoint point, Estimate estimate) {
    /** Half of the bar; 0 where the spread is not known. */
    double bar() {
        return Double.isFinite(estimate.halfWidth()) ? estimate.halfWidth() : 0;
    }
}
