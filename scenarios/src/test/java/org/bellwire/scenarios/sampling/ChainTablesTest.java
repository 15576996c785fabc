package org.bellwire.scenarios.sampling;

import static org.bellwire.scenarios.sampling.Studies.assertNear;
import static org.bellwire.scenarios.sampling.Studies.crude;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellwire.kernel.catalog.Catalog;
import org.bellwire.scenarios.sampling.ChainOracles.DecayingRow;
import org.bellwire.scenarios.sampling.ChainOracles.NestedRow;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tables of the literature, by every sampler that applies and on every device that is there. Each comparison fails by chance once in
 * 16,000 times (4 standard errors).
 */
class ChainTablesTest {
    private static final String CRUDE = "{ 'type': 'crude' }";
    private static final int SOME = 50_000;
    private static final int FEW = 16_384;
    private static final int MANY = 10_000_000;

    private static Stream<Oracle> all() {
        return ChainOracles.all();
    }

    private static Stream<NestedRow> nestedRows() {
        return ChainOracles.nestedRows().stream();
    }

    private static Stream<DecayingRow> decayingRows() {
        return ChainOracles.decayingRows().stream();
    }

    private static Stream<Arguments> samplersOfMeans() {
        return Stream.of(
                        "{ 'type': 'antithetic' }",
                        "{ 'type': 'stratified' }",
                        "{ 'type': 'sobol' }",
                        "{ 'type': 'lattice' }",
                        "{ 'type': 'control_variate' }",
                        "{ 'type': 'importance', 'attempt_factor': 0.95 }")
                .flatMap(sampler -> ChainOracles.oneOfEach().stream().map(oracle -> Arguments.of(sampler, oracle)));
    }

    private static Stream<Arguments> devices() {
        return Stream.of("threads", "cpu")
                .flatMap(device -> ChainOracles.oneOfEach().stream().map(oracle -> Arguments.of(device, oracle)));
    }

    private static Stream<Arguments> devicesAndAll() {
        List<Oracle> oracles = all().toList();
        return Stream.of("java", "threads", "cpu")
                .flatMap(device -> oracles.stream().map(oracle -> Arguments.of(device, oracle)));
    }

    @ParameterizedTest
    @MethodSource("nestedRows")
    void theRecursionGivesTheTableOfNestedChains(NestedRow row) {
        NestedChainLaw law = row.law();
        double deviation = Math.sqrt(law.centralMoment(2));
        assertEquals(row.mean(), law.mean(), 2e-5 * row.mean());
        assertEquals(row.deviation(), deviation, 2e-4 * deviation);
        int[] quantiles = {row.median(), row.q95(), row.q99()};
        double[] shares = {0.5, 0.95, 0.99};
        for (int i = 0; i < shares.length; i++) {
            assertEquals(true, law.later(quantiles[i]) <= 1 - shares[i] && law.later(quantiles[i] - 1) > 1 - shares[i]);
        }
    }

    @ParameterizedTest
    @MethodSource("decayingRows")
    void theRecursionGivesTheTableOfDecay(DecayingRow row) {
        NestedChainLaw law = NestedChainLaw.of(row.attempt(), row.swap(), row.links(), 0.98, 100, 4000);
        assertEquals(row.werner(), law.werner(), 1e-6);
        assertEquals(row.fidelity(), 0.25 + 0.75 * law.werner(), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("all")
    void plainTrialsMeetTheTables(Oracle oracle) {
        oracle.check(CRUDE, "java", SOME);
    }

    @ParameterizedTest
    @MethodSource("samplersOfMeans")
    void everySamplerOfMeansMeetsTheTables(String sampler, Oracle oracle) {
        oracle.check(sampler, "java", FEW);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void everyDeviceMeetsTheTables(String device, Oracle oracle) {
        assumePresent(device);
        oracle.check(CRUDE, device, FEW);
    }

    private static void assumePresent(String device) {
        Optional<String> absence = Catalog.load(Device.class).find(device).absence();
        assumeTrue(absence.isEmpty(), () -> "left out: " + absence.orElseThrow());
    }

    private static Stream<Oracle> uncertain() {
        return ChainOracles.uncertain().stream();
    }

    @ParameterizedTest
    @MethodSource("uncertain")
    void adaptedTrialsMeetTheIntegralsOverUncertainHardware(Oracle oracle) {
        oracle.check("{ 'type': 'adaptive_importance' }", "java", FEW);
    }

    @ParameterizedTest
    @MethodSource("nestedRows")
    void deviationAndQuantilesAreThoseOfTheTable(NestedRow row) {
        checkSpread(row, SOME);
    }

    private static void checkSpread(NestedRow row, int trials) {
        List<OutputResult> results = crude(
                        row.model(),
                        "['delivery_time', 'quantile(delivery_time, 0.5)', 'quantile(delivery_time, 0.95)',"
                                + " 'quantile(delivery_time, 0.99)']",
                        trials)
                .outputs();
        NestedChainLaw law = row.law();
        double variance = law.centralMoment(2);
        // The error of a mean tells the deviation of single trials, whose own error is sqrt((kurtosis-1)/4n) of it; 0.1
        // % are for Student's law.
        double error = Math.sqrt((law.centralMoment(4) / (variance * variance) - 1) / (4.0 * trials));
        double deviation = Studies.standardError(results.get(0)) * Math.sqrt(trials);
        assertEquals(row.deviation(), deviation, row.deviation() * (4 * error + 0.001));
        assertNear(row.median(), results.get(1), 1);
        assertNear(row.q95(), results.get(2), 1);
        assertNear(row.q99(), results.get(3), 1);
    }

    /** A chain's tail, up to one in a million, by the samplers of rare events. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 1, 4, 57",
        "0.1, 1, 4, 150",
        "0.1, 0.9, 2, 100",
        "0.1, 0.9, 4, 150",
        "0.1, 0.5, 2, 200",
        "0.5, 0.9, 8, 30"
    })
    void theSamplersOfRareEventsMeetTheTailsOfTheRecursion(double attempt, double swap, int links, int steps) {
        NestedChainLaw law = NestedChainLaw.of(attempt, swap, links, 1, 1, 20 * steps);
        Oracle oracle = new Oracle(
                "tail",
                ChainOracles.chain(links, attempt, ", 'swap': { 'success_probability': " + swap + " }"),
                List.of(new Oracle.Truth("p(delivery_time>" + steps + ".5)", law.later(steps), 0)));
        oracle.check("{ 'type': 'importance' }", "java", SOME);
        oracle.check("{ 'type': 'splitting', 'particles': 300, 'runs': 40, 'moves': 5 }", "java", SOME);
    }

    @ParameterizedTest
    @MethodSource("devicesAndAll")
    @Tag("validation")
    void tenMillionTrialsMeetTheTablesOnEveryDevice(String device, Oracle oracle) {
        assumePresent(device);
        oracle.check(CRUDE, device, MANY);
    }

    @ParameterizedTest
    @MethodSource("samplersOfMeans")
    @Tag("validation")
    void everySamplerOfMeansMeetsTheTablesWithMillionsOfTrials(String sampler, Oracle oracle) {
        oracle.check(sampler, "java", MANY);
    }

    @ParameterizedTest
    @MethodSource("nestedRows")
    @Tag("validation")
    void deviationAndQuantilesAreThoseOfTheTableWithMillionsOfTrials(NestedRow row) {
        checkSpread(row, MANY);
    }
}
