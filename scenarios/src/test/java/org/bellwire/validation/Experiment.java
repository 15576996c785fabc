package org.bellwire.validation;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.run.RunProgress;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.scenarios.run.Witness;
import org.bellwire.scenarios.scenario.Scenario;
import umontreal.ssj.stat.Tally;

/** A scenario file, run many times with the seed that stands in it. */
record Experiment(List<ReplicationResult> replications) {

    static Experiment of(Path scenario, int replications) {
        return watched(scenario, replications, Witness.NONE);
    }

    /** The same in front of a witness. */
    static Experiment watched(Path scenario, int replications, Witness witness) {
        Adjustments adjustments = new Adjustments(
                OptionalLong.empty(), List.of(), Optional.empty(), OptionalInt.of(replications), List.of(), false);
        Scenario read = ScenarioReader.read(scenario, adjustments).scenario();
        return new Experiment(
                ScenarioRunner.of(read).before(witness).run(1, RunProgress.NONE).replications());
    }

    /** Each figure of {@link Figures} over the replications. */
    Map<String, Tally> tallies(double windowOpensMilliseconds) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (ReplicationResult replication : replications) {
            Figures.of(replication, windowOpensMilliseconds)
                    .forEach((name, value) ->
                            tallies.computeIfAbsent(name, key -> new Tally(key)).add(value));
        }
        return tallies;
    }
}
