package org.bellwire.scenarios.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.result.RunResult;
import org.bellwire.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;
import umontreal.ssj.stat.Tally;

class KnownLuckTest {
    private static RunResult run(String variance, int runs) {
        List<Setting> settings = List.of(
                new Setting("variance_reduction", variance),
                new Setting("parameters.generation.resolution", "sampled"));
        Adjustments adjustments = new Adjustments(
                OptionalLong.of(5), settings, Optional.of("12 s"), OptionalInt.of(runs), List.of(), false);
        Scenario scenario =
                ScenarioReader.read(Path.of("examples/metro.json"), adjustments).scenario();
        return ScenarioRunner.of(scenario).run(2, RunProgress.NONE);
    }

    /** Five sums, each within four standard errors of zero: a false alarm in 3,000. */
    @Test
    void whatWasDrawnBeyondExpectationIsZeroInTheMean() {
        RunResult result = run("control_variates", 100);
        for (int control = 0; control < 5; control++) {
            int which = control;
            Tally tally = new Tally();
            result.replications().forEach(one -> tally.add(one.controls().get(which)));
            assertTrue(tally.standardDeviation() > 0, "control " + control + " does not vary");
            assertEquals(0, tally.average(), 4 * tally.standardDeviation() / 10, "control " + control);
        }
        assertTrue(result.gains().get("throughput") > 1, result.gains()::toString);
    }

    @Test
    void controlsAreNotKeptWhereNobodyAsks() {
        RunResult result = run("none", 2);
        assertTrue(result.replications().get(0).controls().isEmpty());
        assertTrue(result.gains().isEmpty());
    }
}
