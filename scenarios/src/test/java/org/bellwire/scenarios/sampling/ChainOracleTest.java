package org.bellwire.scenarios.sampling;

import static org.bellwire.scenarios.sampling.Studies.assertNear;
import static org.bellwire.scenarios.sampling.Studies.crude;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bellwire.scenarios.sampling.StudyResult.OutputResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closed forms and recursions of the literature; each statistical check fails by chance once in 16,000 times. */
class ChainOracleTest {
    private static String chain(int links, double p, String rest) {
        return "{ 'type': 'repeater_chain', 'links': " + links + ", 'attempt_rate': 1, 'success_probability': " + p
                + rest + " }";
    }

    private static OutputResult time(String model, long trials) {
        return crude(model, "['delivery_time']", trials).outputs().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 2, 2.666667",
        "0.5, 16, 5.377378",
        "0.1, 3, 17.900563",
        "0.1, 8, 26.295784",
        "0.01, 4, 207.789922",
        "0.001, 16, 3379.538347"
    })
    void withoutFailuresTheSlowestLinkDecides(double p, int links, double mean) {
        assertNear(mean, time(chain(links, p, ""), 200_000), 1e-6);
        assertNear(mean, time(chain(links, p, ", 'swap': { 'order': 'sequential' }"), 50_000), 1e-6);
        assertNear(mean, time(chain(links, p, ", 'swap': { 'order': 'as_soon_as_possible' }"), 50_000), 1e-6);
    }

    /** Brand, Coopmans and Elkouss: mean, standard deviation, median, two quantiles. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.5, 2, 29.473684, 25.685073, 22, 81, 121",
        "0.1, 0.5, 4, 84.817580, 72.264838, 63, 229, 344",
        "0.1, 0.5, 8, 242.348372, 205.567764, 181, 651, 980",
        "0.1, 0.9, 16, 53.971685, 30.127900, 46, 113, 160",
        "0.1, 1, 16, 32.587248, 11.950166, 30, 55, 70",
        "0.01, 0.5, 4, 864.882094, 738.423392, 646, 2333, 3512",
        "0.5, 0.5, 16, 122.624507, 103.900244, 92, 329, 495"
    })
    void nestedChainsTakeTheTimesOfTheRecursion(
            double p, double swap, int links, double mean, double deviation, double median, double q95, double q99) {
        String model = chain(links, p, ", 'swap': { 'success_probability': " + swap + " }");
        List<OutputResult> results = crude(
                        model,
                        "['delivery_time', 'quantile(delivery_time, 0.5)', 'quantile(delivery_time, 0.95)',"
                                + " 'quantile(delivery_time, 0.99)']",
                        200_000)
                .outputs();
        assertNear(mean, results.get(0), 1e-6);
        // The error of a mean tells the deviation of single trials; that of a deviation is below half a percent here.
        assertEquals(deviation, Studies.standardError(results.get(0)) * Math.sqrt(200_000), deviation * 0.02);
        assertNear(median, results.get(1), 1);
        assertNear(q95, results.get(2), 1);
        assertNear(q99, results.get(3), 1);
    }

    /** Werner parameter with a decay exp(-|difference| / 100) of the older of two pairs before each swap. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.5, 2, 0.907982",
        "0.1, 0.5, 4, 0.710042",
        "0.1, 0.5, 8, 0.416297",
        "0.1, 1, 4, 0.772696",
        "0.1, 1, 8, 0.578971",
        "0.5, 0.5, 8, 0.742411"
    })
    void pairsDecayWhileTheyWait(double p, double swap, int links, double fidelity) {
        // Each of two memories with rates r loses exp(-4rt): together exp(-8rt) = exp(-t/100).
        String rest = ", 'raw_fidelity': 0.985, 'pauli_rates': [0.00125, 0.00125, 0.00125], 'swap': {"
                + " 'success_probability': " + swap + " }";
        assertNear(
                fidelity,
                crude(chain(links, p, rest), "['fidelity']", 200_000).outputs().get(0),
                1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 5, 50, 20.7511724751, 0.9525344524",
        "0.1, 10, 50, 17.0733652154, 0.9195328294",
        "0.01, 50, 200, 224.9861146948, 0.8931599537",
        "0.01, 20, 200, 367.1745584442, 0.9521608574"
    })
    void aCutoffTradesTimeForFidelity(double p, int cutoff, int decay, double time, double werner) {
        double rate = 1.0 / (8 * decay);
        for (String order : List.of("nested", "as_soon_as_possible")) {
            String rest = ", 'cutoff': " + cutoff + ", 'pauli_rates': [" + rate + ", " + rate + ", " + rate
                    + "], 'swap': { 'order': '" + order + "' }";
            List<OutputResult> results = crude(chain(2, p, rest), "['delivery_time', 'fidelity']", 200_000)
                    .outputs();
            assertNear(time, results.get(0), 1e-9);
            assertNear((1 + 3 * werner) / 4, results.get(1), 1e-9);
        }
    }

    /** Anchors by simulation elsewhere, known to 3e-4: storage at inner nodes alone. */
    @ParameterizedTest
    @CsvSource({"3, 0.7125", "4, 0.6045", "8, 0.3121"})
    void swappingAsSoonAsPossibleStoresAtEveryInnerNode(int links, double decay) {
        // A single memory with rates r loses exp(-4rt); ends do not decay.
        StringBuilder nodes = new StringBuilder("{}");
        for (int i = 1; i < links; i++) {
            nodes.append(", { 'pauli_rates': [0.005, 0.005, 0.005] }");
        }
        String rest = ", 'nodes': [" + nodes + ", {}], 'swap': { 'order': 'as_soon_as_possible' }";
        assertNear(
                (1 + 3 * decay) / 4,
                crude(chain(links, 0.1, rest), "['fidelity']", 200_000)
                        .outputs()
                        .get(0),
                3 * 3e-4);
    }

    @Test
    void swapsJoinStatesWithTheirNoise() {
        String links = "[{ 'raw_fidelity': 0.9 }, { 'raw_fidelity': 0.8 }]";
        String ideal =
                "{ 'type': 'repeater_chain', 'attempt_rate': 1, 'success_probability': 1, 'links': " + links + " }";
        assertEquals(0.7266666667, mean(ideal, "fidelity"), 1e-10);
        String noisy =
                ideal.replace("'links'", "'swap': { 'gate_fidelity': 0.98, 'measurement_fidelity': 0.99 }, 'links'");
        assertEquals(0.70473873, mean(noisy, "fidelity"), 5e-9);
        assertEquals(0.10045505, mean(noisy, "weight_z"), 5e-9);
        assertEquals(0.10045505, mean(noisy, "weight_x"), 5e-9);
        assertEquals(0.09435117, mean(noisy, "weight_y"), 5e-9);
    }

    private static double mean(String model, String output) {
        return crude(model, "['" + output + "']", 100)
                .outputs()
                .get(0)
                .estimate()
                .mean();
    }

    private static String link(double fidelity, String distillation) {
        return "{ 'type': 'link', 'attempt_rate': 1, 'success_probability': 1, 'raw_fidelity': " + fidelity
                + ", 'distillation': { " + distillation + " } }";
    }

    @ParameterizedTest
    @CsvSource({
        "0.7, bbpssw, 1, 0.7352941176",
        "0.9, bbpssw, 1, 0.9263959391",
        "0.8, bbpssw, 1, 0.838150",
        "0.8, bbpssw, 2, 0.873585",
        "0.8, bbpssw, 3, 0.904540",
        "0.8, bbpssw, 4, 0.930048",
        "0.8, dejmps, 1, 0.838150",
        "0.8, dejmps, 2, 0.943639",
        "0.8, dejmps, 3, 0.987974",
        "0.8, dejmps, 4, 0.996854"
    })
    void roundsOfPurificationRaiseFidelity(double raw, String protocol, int rounds, double fidelity) {
        String model = link(raw, "'protocol': '" + protocol + "', 'rounds': " + rounds);
        assertEquals(fidelity, mean(model, "fidelity"), 1e-6);
    }

    /** 1/P tries of two new pairs each, nested: twice as many pairs a round, over the probabilities. */
    @Test
    void purificationTakesAsManyPairsAsItsYieldSays() {
        String model = link(0.8, "'protocol': 'bbpssw', 'rounds': 2");
        double pairs = 4 / (0.7688888889 * 0.807485);
        assertNear(pairs, crude(model, "['attempts']", 200_000).outputs().get(0), 1e-5);
    }

    @Test
    void noisyPurificationLeavesTheWeightsOfItsFormula() {
        String model = "{ 'type': 'link', 'attempt_rate': 1, 'success_probability': 1, 'raw_fidelity': 0.8,"
                + " 'swap': { 'gate_fidelity': 0.99, 'measurement_fidelity': 0.995 },"
                + " 'distillation': { 'protocol': 'bbpssw', 'rounds': 1 } }";
        assertEquals(0.82868474, mean(model, "fidelity"), 5e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0.85, 0.1, 0.062009, 0.152415",
        "0.90, 0.066667, 0.293281, 0.372508",
        "0.95, 0.033333, 0.578315, 0.634355",
        "0.99, 0.006667, 0.884444, 0.903357"
    })
    void keyRatesAreThoseOfTheState(double fidelity, double qber, double bb84, double sixState) {
        String model = link(fidelity, "'rounds': 0");
        assertEquals(qber, mean(model, "qber"), 1e-6);
        assertEquals(bb84, mean(model, "bb84_key_fraction"), 1e-6);
        assertEquals(bb84, mean(model, "secret_key_rate"), 1e-6);
        assertEquals(sixState, mean(model, "six_state_key_fraction"), 1e-6);
    }

    private static String heralded(String heralding) {
        return "{ 'type': 'link', 'attempt_rate': 1, 'link_length': 0, 'heralding': " + heralding + " }";
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 0.005, 1",
        "1e-4, 0.8, 1, 0.0032576163790, 0.9864403493",
        "1e-4, 0.8, 0.95, 0.0032576163790, 0.9385717266"
    })
    void doubleClicksHeraldWithTheirClosedForm(
            double dark, double detector, double overlap, double probability, double fidelity) {
        String model = heralded("{ 'type': 'double_click', 'memory_efficiency': 0.1, 'dark_count_probability': " + dark
                + ", 'detector_efficiency': " + detector + ", 'overlap': " + overlap + " }");
        assertEquals(fidelity, mean(model, "fidelity"), 1e-10);
        assertNear(
                1 / probability, crude(model, "['attempts']", 100_000).outputs().get(0), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 0.1, 0, 1, 1, 0.009975, 0.9523809524",
        "0.05, 0.1, 1e-5, 0.9, 1, 0.00999345056450, 0.9263074886",
        "0.3, 0.01, 1e-6, 0.95, 0.98, 0.00599275702524, 0.6852108224"
    })
    void singleClicksHeraldWithTheirClosedForm(
            double bright,
            double eta,
            double dark,
            double visibility,
            double coherence,
            double probability,
            double fidelity) {
        String model = heralded("{ 'type': 'single_click', 'bright_population': " + bright + ", 'memory_efficiency': "
                + eta
                + ", 'dark_count_probability': " + dark + ", 'visibility': " + visibility + ", 'phase_noise': "
                + Math.sqrt(-2 * Math.log(coherence))
                + " }");
        assertEquals(fidelity, mean(model, "fidelity"), 1e-8);
        assertNear(
                1 / probability, crude(model, "['attempts']", 100_000).outputs().get(0), 1e-9);
    }

    /** Twirled relaxation: Z falls with T1, X and Y with T2, at both ends of a pair that waits for its neighbor. */
    @Test
    void relaxingMemoriesAreTwirled() {
        String model = "{ 'type': 'repeater_chain', 'attempt_rate': 1, 't1': 10, 't2': 5, 'links': [{"
                + " 'success_probability': 1 }, { 'success_probability': 1, 'attempt_rate': 0.5 }] }";
        double relaxed = Math.exp(-2 * 1.0 / 10);
        double dephased = Math.exp(-2 * 1.0 / 5);
        assertEquals((1 + relaxed + 2 * dephased) / 4, mean(model, "fidelity"), 1e-12);
    }
}
