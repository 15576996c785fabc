package org.bellwire.scenarios.metric;

import java.util.OptionalDouble;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.result.RequestResult;

/** Seconds from the first asking to the start of the window, over all requests that were approved. */
public final class WaitTime extends RequestMetric {
    public WaitTime() {
        super("wait_time", "s", "time from the first asking to the start of a request's window", WaitTime::seconds);
    }

    private static OptionalDouble seconds(RequestResult result) {
        return result.waiting().isPresent()
                ? OptionalDouble.of(Picoseconds.toSeconds(result.waiting().getAsLong()))
                : OptionalDouble.empty();
    }
}
