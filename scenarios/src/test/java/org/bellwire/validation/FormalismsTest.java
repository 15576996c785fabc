package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.scenarios.json.Adjustments;
import org.bellwire.scenarios.json.ScenarioReader;
import org.bellwire.scenarios.json.Setting;
import org.bellwire.scenarios.result.ReplicationResult;
import org.bellwire.scenarios.run.RunProgress;
import org.bellwire.scenarios.run.ScenarioRefusedException;
import org.bellwire.scenarios.run.ScenarioRunner;
import org.bellwire.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;
import umontreal.ssj.stat.Tally;

/**
 * One scenario in every formalism: generation, swapping, purification and delivery over three routers with memories that
 * decohere, gates and readings that fail. Four joint standard errors over 30 replications each: a false alarm once in five
 * thousand comparisons.
 */
class FormalismsTest {
    private static final Path SCENARIO = Path.of("examples/formalisms.json");
    private static final int REPLICATIONS = 30;
    private static final double STANDARD_ERRORS = 4;

    private static List<ReplicationResult> run(String formalism, Setting... settings) {
        return ScenarioRunner.of(scenario(formalism, settings))
                .run(1, RunProgress.NONE)
                .replications();
    }

    private static Scenario scenario(String formalism, Setting... settings) {
        List<Setting> all = new ArrayList<>(List.of(settings));
        all.add(new Setting("formalism", formalism));
        all.add(new Setting("applications[0].end", "100 ms"));
        Adjustments adjustments = new Adjustments(
                OptionalLong.empty(), all, Optional.empty(), OptionalInt.of(REPLICATIONS), List.of(), false);
        return ScenarioReader.read(SCENARIO, adjustments).scenario();
    }

    private static Tally fidelities(List<ReplicationResult> replications) {
        Tally tally = new Tally();
        for (ReplicationResult replication : replications) {
            tally.add(replication.requests().get(0).deliveries().fidelity().orElseThrow());
        }
        return tally;
    }

    private static Tally pairs(List<ReplicationResult> replications) {
        Tally tally = new Tally();
        replications.forEach(replication ->
                tally.add((double) replication.requests().get(0).deliveries().count()));
        return tally;
    }

    private static void assertAgree(String what, Tally expected, Tally actual) {
        double error = Math.sqrt(expected.variance() / expected.numberObs() + actual.variance() / actual.numberObs());
        assertEquals(expected.average(), actual.average(), STANDARD_ERRORS * error, what);
    }

    @Test
    void allFourDeliverAsManyPairsOfTheSameTrueFidelity() {
        Map<String, List<ReplicationResult>> results = new LinkedHashMap<>();
        for (String formalism : List.of("density_matrix", "bell_diagonal", "ket_vector", "stabilizer")) {
            results.put(formalism, run(formalism));
        }
        List<ReplicationResult> reference = results.get("density_matrix");
        assertTrue(fidelities(reference).average() > 0.75, "purified pairs");
        assertTrue(pairs(reference).average() > 50, "enough of them");
        results.forEach((formalism, replications) -> {
            assertAgree(formalism, fidelities(reference), fidelities(replications));
            assertAgree(formalism, pairs(reference), pairs(replications));
        });
        assertOneHistory(results.get("ket_vector"), results.get("stabilizer"));
    }

    private static void assertOneHistory(List<ReplicationResult> expected, List<ReplicationResult> actual) {
        for (int i = 0; i < REPLICATIONS; i++) {
            assertEquals(expected.get(i).events(), actual.get(i).events());
            assertEquals(expected.get(i).counts(), actual.get(i).counts());
        }
        assertEquals(fidelities(expected).average(), fidelities(actual).average(), 1e-12);
    }

    @Test
    void memoriesThatRelaxHaveTheSameTrueFidelityInKetAndDensity() {
        Setting relaxing = new Setting("parameters.memory", """
                {"raw_fidelity": 0.9, "frequency": "20 kHz", "efficiency": 0.9, "t1": "40 ms", "t2": "30 ms"}""");
        Tally density = fidelities(run("density_matrix", relaxing));
        assertAgree("relaxing", density, fidelities(run("ket_vector", relaxing)));
        Tally forEver = fidelities(run("density_matrix", new Setting("parameters.memory.coherence_time", "0")));
        assertTrue(forEver.average() - density.average() > 0.01, "and lower than without");
    }

    @Test
    void whatAFormalismCanNotFollowIsRefusedBeforeTheRun() {
        Setting relaxing = new Setting("parameters.memory", "{\"t1\": \"40 ms\", \"t2\": \"30 ms\"}");
        for (String formalism : List.of("bell_diagonal", "stabilizer")) {
            String message = assertThrows(ScenarioRefusedException.class, () -> run(formalism, relaxing))
                    .getMessage();
            assertTrue(message.contains("router r0: formalism \"" + formalism + "\" has no such memories"), message);
            assertTrue(message.contains("these have: density_matrix, ket_vector"), message);
        }
    }
}
