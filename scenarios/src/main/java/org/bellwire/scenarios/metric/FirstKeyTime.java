package org.bellwire.scenarios.metric;

import org.bellwire.kernel.statistics.RatioSample.Unit;

/** Seconds from the begin of an exchange to its first key at both ends. */
public final class FirstKeyTime extends KeyMetric {
    public FirstKeyTime() {
        super(
                "first_key_time",
                "s",
                "time from the begin of an exchange of keys to the first key at both ends",
                result -> result.firstKeySeconds().stream()
                        .mapToObj(time -> new Unit(time, 1))
                        .toList());
    }
}
