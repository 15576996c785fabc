package org.bellwire.scenarios.sweep;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bellwire.kernel.statistics.Estimate;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.kernel.statistics.RatioSample.Unit;

/**
 * What a sweep yields.
 *
 * @param rows of all finished tasks, by point and then by replication
 * @param failures why a point was given up, by its index
 */
public record SweepResult(SweepPlan plan, List<SweepRow> rows, Map<Integer, String> failures) {
    public SweepResult {
        rows = List.copyOf(rows);
        failures = Collections.unmodifiableMap(new TreeMap<>(failures));
    }

    /** The rows of one point, by replication; none of a point that was given up counts. */
    public List<SweepRow> rowsOf(int point) {
        return rows.stream().filter(row -> row.task().point() == point).toList();
    }

    /** Mean and interval of a metric at a point, over its replications. */
    public Estimate estimate(int point, String metric) {
        return sample(point, metric).estimate(confidence());
    }

    /**
     * How much a metric lies above its value at the baseline, over the replications that both have; absent where they do not share their
     * random numbers, and at the baseline itself.
     */
    public Optional<Estimate> aboveBaseline(int point, String metric) {
        if (plan.luck() == SweepPlan.Luck.OWN || point == plan.baseline()) {
            return Optional.empty();
        }
        return Optional.of(sample(point, metric).above(sample(plan.baseline(), metric), confidence()));
    }

    private RatioSample sample(int point, String metric) {
        List<Unit> units =
                rowsOf(point).stream().map(row -> row.metrics().get(metric)).toList();
        return RatioSample.of(units);
    }

    private double confidence() {
        return plan.replications().confidence();
    }
}
