package org.bellwire.scenarios.metric;

import org.bellwire.scenarios.run.Metric;

/** A metric that knows what it is called. */
abstract class NamedMetric implements Metric {
    private final String name;
    private final String unit;
    private final String description;

    NamedMetric(String name, String unit, String description) {
        this.name = name;
        this.unit = unit;
        this.description = description;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final String description() {
        return description;
    }
}
