package org.bellwire.scenarios.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.result.ExperimentResult;
import org.bellwire.scenarios.run.ExperimentClosed;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.Workload;

/** A metric over experiments with shared excitations; each says what it adds. */
abstract class ExperimentMetric extends NamedMetric {
    private final Function<ExperimentResult, List<Unit>> units;

    ExperimentMetric(String name, String unit, String description, Function<ExperimentResult, List<Unit>> units) {
        super(name, unit, description);
        this.units = units;
    }

    @Override
    public final boolean concerns(Scenario scenario) {
        return scenario.workloads().stream().anyMatch(Workload::sharesExcitations);
    }

    @Override
    public final Recorder watch(Observations observations) {
        List<Unit> samples = new ArrayList<>();
        observations.listen(ExperimentClosed.class, fact -> samples.addAll(units.apply(fact.result())));
        return () -> RatioSample.of(samples);
    }
}
