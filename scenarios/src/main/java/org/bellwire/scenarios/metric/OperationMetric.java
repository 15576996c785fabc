package org.bellwire.scenarios.metric;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.scenarios.result.OperationResult;
import org.bellwire.scenarios.run.OperationClosed;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.Workload;

/** A metric with at most one sample value an operation of an application that makes states. */
abstract class OperationMetric extends NamedMetric {
    private final Function<OperationResult, OptionalDouble> value;

    OperationMetric(String name, String unit, String description, Function<OperationResult, OptionalDouble> value) {
        super(name, unit, description);
        this.value = value;
    }

    @Override
    public final boolean concerns(Scenario scenario) {
        return scenario.workloads().stream().anyMatch(Workload::makesStates);
    }

    @Override
    public final Recorder watch(Observations observations) {
        DoubleStream.Builder samples = DoubleStream.builder();
        observations.listen(
                OperationClosed.class, fact -> value.apply(fact.result()).ifPresent(samples));
        return () -> RatioSample.ofValues(samples.build().toArray());
    }
}
