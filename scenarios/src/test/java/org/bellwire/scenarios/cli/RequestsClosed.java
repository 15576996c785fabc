package org.bellwire.scenarios.cli;

import java.util.concurrent.atomic.AtomicLong;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.run.RequestClosed;

/** A metric that only a plug-in brings: how many requests a replication had. */
public final class RequestsClosed implements Metric {
    @Override
    public String name() {
        return "requests_closed";
    }

    @Override
    public String description() {
        return "requests of a replication";
    }

    @Override
    public String unit() {
        return "";
    }

    @Override
    public Recorder watch(Observations observations) {
        AtomicLong count = new AtomicLong();
        observations.listen(RequestClosed.class, fact -> count.incrementAndGet());
        return () -> RatioSample.ofValues((double) count.get());
    }
}
