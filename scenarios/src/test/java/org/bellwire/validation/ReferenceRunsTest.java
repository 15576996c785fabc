package org.bellwire.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A quick look at every run of the reference, with few replications; {@link ValidationReportTest} is the thorough one.
 */
class ReferenceRunsTest {

    private static final int REPLICATIONS = 20;

    /**
     * With other seeds some figure would lie beyond it in 1 of 700 builds, by the spreads over 400 replications.
     */
    private static final double JOINT_ERRORS = 4;

    @ParameterizedTest
    @MethodSource("runs")
    void everyFigureLiesNearThatOfTheReference(ReferenceRun run) {
        List<Comparison> far = run.compare(REPLICATIONS).stream()
                .filter(comparison -> !comparison.agreesWithin(JOINT_ERRORS))
                .toList();

        assertEquals(List.of(), far);
    }

    static List<ReferenceRun> runs() {
        return ReferenceRun.all();
    }
}
