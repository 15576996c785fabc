package org.bellwire.scenarios.metric;

import java.util.OptionalDouble;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.scenario.Scenario;

/**
 * Seconds from the start of a request's window to its first pair at the initiator, over all requests that got one. For scenarios that say whether
 * pairs are made ahead of requests.
 */
public final class TimeToServe extends RequestMetric {
    public TimeToServe() {
        super(
                "time_to_serve",
                "s",
                "time from the start of a request's window to its first pair",
                TimeToServe::seconds);
    }

    @Override
    public boolean concerns(Scenario scenario) {
        return scenario.software().continuous().isPresent();
    }

    private static OptionalDouble seconds(RequestResult result) {
        return result.deliveries().first().isPresent()
                ? OptionalDouble.of(
                        Picoseconds.toSeconds(result.deliveries().first().getAsLong() - result.start()))
                : OptionalDouble.empty();
    }
}
