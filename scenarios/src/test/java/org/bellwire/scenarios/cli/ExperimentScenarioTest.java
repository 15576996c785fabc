package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellwire.hardware.absorptive.TwoNodeExperiment;
import org.bellwire.hardware.excitation.SharedExcitation;
import org.bellwire.hardware.excitation.SplitterStation;
import org.bellwire.hardware.transduction.Transducer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments with shared excitations, from files to results. Fixed seeds; tolerances of three standard errors: false alarm 0.3 % each. */
class ExperimentScenarioTest {
    private static final String SCENARIO = """
            { "name": "excitations", "seed": 4, "stop_time": "%s",
              "topology": {
                "nodes": [ {"name": "a", "type": "QuantumRouter", "seed": 0, "memo_size": 0},
                           {"name": "b", "type": "QuantumRouter", "seed": 0, "memo_size": 0},
                           {"name": "c", "type": "QuantumRouter", "seed": 0, "memo_size": 0} ],
                "qconnections": [ {"node1": "a", "node2": "b", "type": "meet_in_the_middle", "distance": 20000, "attenuation": 0.0002} ],
                "cconnections": [ {"node1": "a", "node2": "b", "delay": 1e8}, {"node1": "b", "node2": "c", "delay": 1e8} ] },
              "parameters": { "detector": {"efficiency": 0.6, "dark_count": 1e4} },
              "applications": [ {%s} ] }
            """;
    private static final String MEMORIES =
            "\"type\": \"absorptive_memories\", \"initiator\": \"a\", \"responder\": \"b\"";
    private static final String TRANSDUCTION = "\"type\": \"transduction\", \"initiator\": \"a\", \"responder\": \"b\"";
    private static final double ARM = Math.pow(10, -0.2);

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("excitations.json");
    }

    private JsonNode result(String stop, String application, String... options) throws IOException {
        Files.writeString(file, SCENARIO.formatted(stop, application));
        String[] all = new String[options.length + 3];
        all[0] = "run";
        all[1] = file.toString();
        all[2] = "--json";
        System.arraycopy(options, 0, all, 3, options.length);
        return new ObjectMapper().readTree(Outcome.of(all).succeeded().out());
    }

    private static void assertBinomial(double probability, long attempts, long successes) {
        assertEquals(attempts * probability, successes, 3 * Math.sqrt(attempts * probability * (1 - probability)));
    }

    @Test
    void heraldsOfMemoriesComeAsTheFockFormalismSaysAndAreMeasuredSo() throws IOException {
        JsonNode result = result(
                "4 s",
                MEMORIES + ", \"mean_photon_num\": 0.05, \"modes\": 50, \"bandwidth\": \"10 MHz\", \"absorption\": 0.5,"
                        + " \"retrieval\": 0.9, \"lifetime\": \"400 us\", \"overlap\": 0.9, \"readout\": 0.7");
        // 5 us of train, 50 us of light, 50 us of herald, while the spin wave decays.
        double memory = 0.5 * 0.9 * Math.exp(-100.0 / 400);
        SharedExcitation light = TwoNodeExperiment.symmetric(0.05, 2, ARM, 0.6, -Math.expm1(-1e4 * 1e-7), 0.9, memory)
                .retrieved();
        JsonNode experiment = result.at("/experiments/0");
        // The herald of a round that ends with the run is not heard.
        long rounds = 4_000_000_000_000L / 105_000_000L;
        assertEquals(50 * rounds, experiment.get("attempts").asLong());
        long heralds = experiment.get("successes").asLong();
        assertBinomial(light.herald(), 50 * rounds, heralds);
        assertEquals(light.fidelity(), experiment.get("fidelity").asDouble(), 1e-12);
        assertEquals(
                light.effectiveFidelity(), experiment.get("effective_fidelity").asDouble(), 1e-12);
        JsonNode measured = result.at("/metrics/measured_fidelity");
        // The half-width is 1.96 standard errors.
        double tolerance = measured.get("half_width").asDouble() * 3 / 1.96;
        assertTrue(tolerance < 0.03, measured::toString);
        assertEquals(light.readout(0.7).fidelity(), measured.get("mean").asDouble(), tolerance);
        JsonNode rate = result.at("/metrics/success_rate");
        assertEquals(heralds / 4.0, rate.get("mean").asDouble(), 1e-6);
        double spread = 1.96 * Math.sqrt(heralds * (1 - light.herald())) / 4;
        assertEquals(spread, rate.get("half_width").asDouble(), 0.03 * spread);
    }

    @Test
    void aCombWithoutSpinWaveGivesBackBeforeTheHerald() throws IOException {
        String weak = ", \"mean_photon_num\": 1e-3, \"modes\": 1000, \"retrieval\": 0.8, \"lifetime\": \"1 us\"";
        JsonNode comb =
                result("100 ms", MEMORIES + weak + ", \"release\": \"comb\"").at("/experiments/0");
        assertEquals(
                TwoNodeExperiment.symmetric(1e-3, 2, ARM, 0.6, -Math.expm1(-1e-3), 1, 0.35 * 0.8)
                        .mode()
                        .fidelity(),
                comb.get("fidelity").asDouble(),
                1e-12);
        JsonNode wave = result("100 ms", MEMORIES + weak).at("/experiments/0");
        assertTrue(wave.get("fidelity").asDouble() < 1e-6, wave::toString);
    }

    @Test
    void weakSourcesHeraldInFirstOrderOfTheirMean() throws IOException {
        double mean = 1e-3;
        JsonNode experiment = result(
                        "2 s",
                        MEMORIES + ", \"mean_photon_num\": " + mean + ", \"modes\": 1000",
                        "--set",
                        "parameters.detector.dark_count=0")
                .at("/experiments/0");
        double eta = ARM * 0.6;
        assertBinomial(
                2 * mean * eta,
                experiment.get("attempts").asLong(),
                experiment.get("successes").asLong());
        double lost = mean * (1 - eta + 0.35 * (2 - eta));
        assertEquals(1 - lost, experiment.get("effective_fidelity").asDouble(), 0.02 * lost);
    }

    @Test
    void directConversionSucceedsWithTheProductOfItsEfficiencies() throws IOException {
        JsonNode experiment = result(
                        "1 s",
                        TRANSDUCTION + ", \"strategy\": \"direct\", \"efficiency\": 0.6, \"responder_efficiency\": 0.4,"
                                + " \"frequency\": \"50 kHz\"")
                .at("/experiments/0");
        double arrival = 0.6 * ARM * ARM * 0.4;
        // One every 20 us; 100 us under way.
        assertEquals(49_995, experiment.get("attempts").asLong(), 1);
        assertBinomial(
                arrival,
                experiment.get("attempts").asLong(),
                experiment.get("successes").asLong());
        assertEquals(
                Math.pow((1 + Math.sqrt(arrival)) / 2, 2),
                experiment.get("fidelity").asDouble(),
                1e-12);
        assertEquals(1, experiment.get("effective_fidelity").asDouble(), 0);
    }

    @Test
    void swappingIsHeraldedAndFaithfulAsTheClosedFormSays() throws IOException {
        double up = 0.3;
        JsonNode experiment = result(
                        "5 s",
                        TRANSDUCTION + ", \"strategy\": \"swapping\", \"efficiency\": " + up,
                        "--set",
                        "parameters.detector.dark_count=0")
                .at("/experiments/0");
        double detection = ARM * 0.6;
        double good = 2 * up * (1 - up) * detection;
        double bad = up * up * (1 - Math.pow(1 - detection, 2));
        // 50 us of light and 50 us of herald each time.
        assertEquals(49_999, experiment.get("attempts").asLong());
        assertBinomial(
                good + bad,
                experiment.get("attempts").asLong(),
                experiment.get("successes").asLong());
        assertEquals(good / (good + bad), experiment.get("fidelity").asDouble(), 1e-12);
        assertEquals(1, experiment.get("effective_fidelity").asDouble(), 1e-12);
        assertTrue(experiment.get("measured_fidelity").isNull());
    }

    @Test
    void darkClicksAndUnequalTransducersAreThoseOfTheNetwork() throws IOException {
        JsonNode experiment = result(
                        "2 s",
                        TRANSDUCTION
                                + ", \"strategy\": \"swapping\", \"efficiency\": 0.2, \"responder_efficiency\": 0.1,"
                                + " \"overlap\": 0.8, \"window\": \"10 us\"")
                .at("/experiments/0");
        SharedExcitation expected =
                new Transducer(0.2).swap(new Transducer(0.1), SplitterStation.even(ARM, 0.6, -Math.expm1(-0.1), 0.8));
        assertBinomial(
                expected.herald(),
                experiment.get("attempts").asLong(),
                experiment.get("successes").asLong());
        assertEquals(expected.fidelity(), experiment.get("fidelity").asDouble(), 1e-12);
    }

    @Test
    void anExperimentEndsWhenItIsToldTo() throws IOException {
        JsonNode experiment = result("1 s", MEMORIES + ", \"start\": \"100 ms\", \"end\": \"200 ms\"")
                .at("/experiments/0");
        assertEquals(0.1, experiment.get("begun_seconds").asDouble());
        assertEquals(0.2, experiment.get("ended_seconds").asDouble());
        // Trains of 100 modes, 110 us each.
        assertEquals(100 * (100_000 / 110), experiment.get("attempts").asLong());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'c' | no station joins a and c",
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'a' | initiator and responder are one router",
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'b', 'modes': 0 | applications[0].modes",
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'b', 'mean_photon_num': 2 | applications[0].mean_photon_num",
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'b', 'truncation': 9 | applications[0].truncation",
                "'type': 'absorptive_memories', 'initiator': 'a', 'responder': 'b', 'releas': 'comb' | did you mean \"release\"?",
                "'type': 'transduction', 'initiator': 'a', 'responder': 'b' | strategy",
                "'type': 'transduction', 'initiator': 'a', 'responder': 'b', 'strategy': 'swap' | did you mean \"swapping\"?",
                "'type': 'transduction', 'initiator': 'a', 'responder': 'b', 'strategy': 'direct', 'start': 2, 'end': 1 | the end does not come after the start"
            })
    void whatCanNotBeIsRefusedWithItsPlace(String application, String message) throws IOException {
        Files.writeString(file, SCENARIO.formatted("1 s", application.replace('\'', '"')));
        Outcome.of("run", file.toString()).refused(message);
    }

    @Test
    void resultsDoNotDependOnThreads() throws IOException {
        Files.writeString(file, SCENARIO.formatted("50 ms", MEMORIES));
        String one = Outcome.of("run", file.toString(), "--json", "--runs", "3", "--threads", "1")
                .succeeded()
                .document();
        assertEquals(
                one,
                Outcome.of("run", file.toString(), "--json", "--runs", "3", "--threads", "3")
                        .succeeded()
                        .document());
    }
}
