package org.bellwire.scenarios.metric;

/** Mean true fidelity of a request's pairs at delivery, over all requests that got pairs. */
public final class Fidelity extends RequestMetric {
    public Fidelity() {
        super(
                "fidelity",
                "",
                "true fidelity at delivery, averaged over a request's pairs",
                result -> result.deliveries().fidelity());
    }
}
