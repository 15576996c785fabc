package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.result.RequestResult;

/** Pairs per second of a request's window, over all requests that were approved. */
public final class Throughput extends RequestMetric {
    public Throughput() {
        super(
                "throughput",
                "pairs/s",
                "pairs delivered per second of a request's own window",
                RequestResult::throughput);
    }
}
