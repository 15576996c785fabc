package org.bellwire.scenarios.sampling;

import static org.bellwire.scenarios.sampling.Studies.assertNear;
import static org.bellwire.scenarios.sampling.Studies.crude;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States of links and swaps, which have closed forms without chance; each statistical check fails by chance once in 16,000 times. */
class ChainOracleTest {
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

    /** Whole seconds have no rounding, so that a wait of just the cutoff is told there from a longer one. */
    @ParameterizedTest
    @CsvSource({"nested", "as_soon_as_possible"})
    void aPairThatHasWaitedForJustTheCutoffIsKeptInAnyUnitOfTime(String order) {
        String model = "{ 'type': 'repeater_chain', 'links': 3, 'success_probability': 0.02, 'swap': { 'order': '"
                + order + "' }, ";
        assertEquals(
                attempts(model + "'attempt_rate': 1, 'cutoff': '50 s' }"),
                attempts(model + "'attempt_rate': '10 kHz', 'cutoff': '5 ms' }"));
    }

    private static double attempts(String model) {
        return crude(model, "['attempts']", 5000).outputs().get(0).estimate().mean();
    }
}
