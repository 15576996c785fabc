package org.bellwire.scenarios.metric;

import org.bellwire.kernel.statistics.RatioSample.Unit;

/** Seconds from when a key of a relay is wanted to when it has come to the end of the path. */
public final class KeyLatency extends KeyMetric {
    public KeyLatency() {
        super(
                "key_latency",
                "s",
                "time from when a relayed key is wanted to when it has come",
                result -> result.latencies().stream()
                        .map(time -> new Unit(time, 1))
                        .toList());
    }
}
