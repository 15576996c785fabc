package org.bellwire.scenarios.metric;

import java.util.concurrent.atomic.AtomicLong;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.scenarios.result.RequestStatus;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.run.RequestClosed;

/** Requests of a replication that were approved and whose window ended within the run: the capacity of a network under random requests. */
public final class RequestsServed implements Metric {
    @Override
    public String name() {
        return "requests_served";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public String description() {
        return "requests of a replication that were served to their end";
    }

    @Override
    public Recorder watch(Observations observations) {
        AtomicLong served = new AtomicLong();
        observations.listen(RequestClosed.class, fact -> {
            if (fact.result().status() == RequestStatus.SERVED) {
                served.incrementAndGet();
            }
        });
        return () -> RatioSample.ofValues((double) served.get());
    }
}
