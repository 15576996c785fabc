package org.bellwire.scenarios.json.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellwire.kernel.statistics.RatioSample.Unit;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.run.RunProgress;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.scenarios.sweep.PreparedPoint;
import org.bellwire.scenarios.sweep.SweepRow;
import org.bellwire.scenarios.sweep.SweepTask;

/** Computes tasks of one design point from the text of its scenario: anywhere, from any thread. */
public final class TaskRunner implements PreparedPoint {
    private final int point;
    private final Scenario scenario;
    private final List<String> metrics;

    /**
     * Reads the scenario of a point.
     *
     * @param document complete scenario as JSON
     * @param metrics names of the metrics to keep
     * @throws org.bellwire.topologies.json.BadInputException if the text is no scenario
     */
    public TaskRunner(int point, String document, List<String> metrics) {
        this.point = point;
        this.scenario = ScenarioReader.parse(document).scenario();
        this.metrics = List.copyOf(metrics);
    }

    @Override
    public SweepRow run(int replication) {
        ReplicationResult result = ScenarioRunner.of(scenario).runOne(replication, RunProgress.NONE);
        Map<String, Unit> sums = new LinkedHashMap<>();
        metrics.forEach(name -> sums.put(name, result.samples().get(name).total()));
        return new SweepRow(
                new SweepTask(point, replication),
                scenario.seed(),
                result.simulated(),
                result.events(),
                result.counts(),
                sums);
    }
}
