package org.bellwire.scenarios.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.result.KeyResult;
import org.bellwire.scenarios.run.ExchangeClosed;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.scenario.Workload;

/** A metric over the applications that make keys; each says what it adds. */
abstract class KeyMetric extends NamedMetric {
    private final Function<KeyResult, List<Unit>> units;

    KeyMetric(String name, String unit, String description, Function<KeyResult, List<Unit>> units) {
        super(name, unit, description);
        this.units = units;
    }

    @Override
    public final boolean concerns(Scenario scenario) {
        return scenario.workloads().stream().anyMatch(Workload::makesKeys);
    }

    @Override
    public final Recorder watch(Observations observations) {
        List<Unit> samples = new ArrayList<>();
        observations.listen(ExchangeClosed.class, fact -> samples.addAll(units.apply(fact.result())));
        return () -> RatioSample.of(samples);
    }
}
