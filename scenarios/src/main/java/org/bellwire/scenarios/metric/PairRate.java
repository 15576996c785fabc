package org.bellwire.scenarios.metric;

import java.util.concurrent.atomic.AtomicLong;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.run.Metric;
import org.bellwire.scenarios.run.ObservationEnded;
import org.bellwire.scenarios.run.RequestClosed;

/** Pairs of all requests together per second of the run (after its warm-up); a ratio of sums, and not a mean over requests. */
public final class PairRate implements Metric {
    @Override
    public String name() {
        return "pair_rate";
    }

    @Override
    public String unit() {
        return "pairs/s";
    }

    @Override
    public String description() {
        return "pairs of all requests together per second of the run";
    }

    @Override
    public Recorder watch(Observations observations) {
        AtomicLong pairs = new AtomicLong();
        AtomicLong span = new AtomicLong();
        observations.listen(
                RequestClosed.class,
                fact -> pairs.addAndGet(fact.result().deliveries().count()));
        observations.listen(ObservationEnded.class, fact -> span.set(fact.span()));
        return () -> RatioSample.of((double) pairs.get(), Picoseconds.toSeconds(span.get()));
    }
}
