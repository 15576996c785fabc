package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bellwire.scenarios.sampling.Sampler;
import org.bellwire.scenarios.sampling.StudyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {
    private static final String STUDY = """
            { "name": "test",
              "model": { "type": "repeater_chain", "links": 2, "attempt_rate": "10 kHz", "success_probability": 0.1,
                         "raw_fidelity": 0.97, "coherence_time": "10 ms", "swap": { "success_probability": 0.5 } },
              "outputs": ["fidelity", "delivery_time", "p(delivery_time<1 ms)", "secret_key_rate"],
              "trials": 20000, "seed": 3, "device": "java" }
            """;

    @TempDir
    private Path home;

    private String study(String text) throws IOException {
        Path file = home.resolve("study.json");
        Files.writeString(file, text);
        return file.toString();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void theDocumentHasWhatTheContractNames() throws IOException {
        JsonNode document =
                json(Outcome.of("sample", study(STUDY), "--json").succeeded().out());

        assertEquals(20000, document.get("trials").asLong());
        assertEquals("crude", document.get("sampler").asText());
        assertEquals("java", document.get("device").asText());
        assertTrue(document.get("trials_per_second").asDouble() > 0);
        JsonNode time = document.at("/outputs/delivery_time");
        assertEquals(
                0.0029473684,
                time.get("mean").asDouble(),
                2 * time.get("half_width").asDouble());
        assertEquals(0.95, time.get("confidence").asDouble());
        assertEquals(1, time.get("variance_reduction").asDouble(), 1e-9);
    }

    @Test
    void equalSeedsGiveEqualBytesOnAnyNumberOfThreads() throws IOException {
        List<String> documents = Stream.of("1", "2", "2")
                .map(threads -> {
                    try {
                        return Outcome.of("sample", study(STUDY), "--json", "--threads", threads)
                                .succeeded()
                                .out()
                                .replaceAll("(?m)^.*(wall_|per_second).*$", "");
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .distinct()
                .toList();
        assertEquals(1, documents.size());
    }

    @Test
    void resultsAndPicturesGoToAFolderThatIsNotOverwritten() throws IOException {
        String out = home.resolve("out").toString();
        Outcome.of("sample", study(STUDY), "--out", out, "--quiet").succeeded();

        assertTrue(Files.size(home.resolve("out/sample.json")) > 500);
        assertTrue(Files.readString(home.resolve("out/delivery_time.svg")).contains("<svg"));
        assertTrue(Files.exists(home.resolve("out/fidelity.png")));
        Outcome again = Outcome.of("sample", study(STUDY), "--out", out);
        assertEquals(2, again.status());
        assertTrue(again.err().contains("--force"), again.err());
    }

    @Test
    void valuesAndSamplersAreChosenOnTheCommandLine() throws IOException {
        JsonNode document = json(Outcome.of(
                        "sample",
                        study(STUDY),
                        "--json",
                        "--set",
                        "sampler.type=sobol",
                        "--set",
                        "model.swap.success_probability=1",
                        "--seed",
                        "9")
                .succeeded()
                .out());
        assertEquals("sobol", document.get("sampler").asText());
        assertEquals(9, document.get("seed").asLong());
        assertEquals(0.0014736842, document.at("/outputs/delivery_time/mean").asDouble(), 2e-5);
        assertTrue(document.at("/outputs/delivery_time/variance_reduction").asDouble() > 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"links\": 2 | \"links\": 65 | model.links",
                "\"links\": 2 | \"lonks\": 2 | lonks",
                "\"success_probability\": 0.1 | \"success_probability\": 1.5 | from 1.0E-12 to 1",
                "\"success_probability\": 0.1 | \"success_probability\": { \"normal\": [1] } | these numbers make no normal law",
                "\"fidelity\" | \"fidelty\" | did you mean \"fidelity\"",
                "p(delivery_time<1 ms) | p(delivery_time<1 km) | no threshold",
                "repeater_chain | repeater_chian | repeater_chain",
                "\"device\": \"java\" | \"device\": \"abacus\" | abacus",
                "\"seed\": 3 | \"sampler\": { \"type\": \"splitting\" } | only output",
                "\"seed\": 3 | \"sampler\": { \"type\": \"crude\", \"x\": 1 } | unknown key",
                "\"raw_fidelity\": 0.97 | \"raw_weights\": [1, 1, 0, 0] | sum is 1",
                "\"raw_fidelity\": 0.97 | \"heralding\": { \"type\": \"double_click\" } | given too",
                "\"trials\": 20000 | \"cutoff\": 1 | unknown key",
                "\"links\": 2 | \"links\": 64, \"cutoff\": 1e-9 | given up"
            })
    void whatIsWrongIsSaidOnce(String right, String wrong, String complaint) throws IOException {
        Outcome outcome = Outcome.of("sample", study(STUDY.replace(right, wrong)), "--quiet");

        assertEquals(2, outcome.status(), outcome.err());
        assertTrue(outcome.err().contains(complaint), outcome.err());
        assertTrue(outcome.err().contains("study.json"), outcome.err());
        assertFalse(outcome.err().contains("\tat "), outcome.err());
    }

    @Test
    void devicesAreListedWithWhatTheyAre() {
        Outcome outcome = Outcome.of("devices").succeeded();
        assertTrue(outcome.out().matches("(?s).*java +ready .*"), outcome.out());
        assertTrue(outcome.out().contains("threads"), outcome.out());
        assertTrue(outcome.out().contains("cpu"), outcome.out());
        assertTrue(outcome.out().contains("gpu"), outcome.out());
    }

    @Test
    void aUsersModelAndSamplerInAJarOfTheirOwnAreFoundByName() throws Exception {
        UserJar jar = UserJar.of(home, Map.of("Dice", List.of(StudyModel.class), "Halves", List.of(Sampler.class)));
        String file = study("""
                { "model": { "type": "dice", "sides": 6 }, "outputs": ["eyes", "p(eyes>5.5)"], "trials": 60000,
                  "sampler": { "type": "halves" } }
                """);
        String text = jar.run("sample", file, "--json");
        assertEquals(3.5, json(text).at("/outputs/eyes/mean").asDouble(), 0.03);
        assertEquals(1 / 6.0, json(text).at("/outputs/p(eyes>5.5)/mean").asDouble(), 0.007);
        assertEquals("halves", json(text).get("sampler").asText());
    }
}
