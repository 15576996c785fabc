package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import umontreal.ssj.stat.Tally;

/**
 * Compares every run with many replications, writes {@code docs/validation.md}, and demands three joint standard errors.
 * Takes minutes: {@code mvn -B -Pvalidation -pl scenarios -am verify}.
 */
@Tag("validation")
class ValidationReportTest {

    private static final int REPLICATIONS = 400;
    private static final double JOINT_ERRORS = 3;
    private static final Path REPORT = Path.of("..", "docs", "validation.md");

    @Test
    void everyFigureAgreesWithTheReferenceWithinThreeJointErrors() throws IOException {
        Map<ReferenceRun, List<Comparison>> comparisons = new LinkedHashMap<>();
        ReferenceRun.all().forEach(run -> comparisons.put(run, run.compare(REPLICATIONS)));
        Tally rate = Experiment.of(TwoRoundCycle.SCENARIO, REPLICATIONS / 20)
                .tallies(0)
                .get("rate_hz");

        Files.writeString(REPORT, new ValidationReport(REPLICATIONS).text(comparisons, rate, pairing()));

        List<String> far = new ArrayList<>();
        comparisons.forEach((run, figures) -> figures.stream()
                .filter(comparison -> !comparison.agreesWithin(JOINT_ERRORS))
                .forEach(comparison -> far.add(run + ", " + comparison)));
        assertEquals(List.of(), far);
        double expected = TwoRoundCycle.OF_THE_EXAMPLE.rate();
        assertTrue(Math.abs(rate.average() - expected) < 0.02 * expected, () -> "rate " + rate.average());
    }

    private static ValidationReport.PairingRules pairing() {
        return new ValidationReport.PairingRules(
                threeRouters("three-routers-target-0.9.json"), threeRouters("three-routers-any-pairing.json"));
    }

    private static Map<String, Tally> threeRouters(String scenario) {
        double windowOpens = 100;
        return Experiment.of(ReferenceRun.FOLDER.resolve(scenario), REPLICATIONS)
                .tallies(windowOpens);
    }
}
