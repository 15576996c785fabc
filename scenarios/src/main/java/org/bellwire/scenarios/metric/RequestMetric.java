package org.bellwire.scenarios.metric;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.scenarios.result.RequestResult;
import org.bellwire.scenarios.run.RequestClosed;

/** A metric with at most one sample value a request. */
abstract class RequestMetric extends NamedMetric {
    private final Function<RequestResult, OptionalDouble> value;

    RequestMetric(String name, String unit, String description, Function<RequestResult, OptionalDouble> value) {
        super(name, unit, description);
        this.value = value;
    }

    @Override
    public final Recorder watch(Observations observations) {
        DoubleStream.Builder samples = DoubleStream.builder();
        observations.listen(
                RequestClosed.class, fact -> value.apply(fact.result()).ifPresent(samples));
        return () -> RatioSample.ofValues(samples.build().toArray());
    }
}
