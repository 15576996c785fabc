package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clicks are credited to the attempts whose photons were due within half a window of them, if they are heard before the judgement, a guard
 * after they were due. SeQUeNCe 0.2 was measured over one link of
 * 20 km with fifty memories at 2 kHz: 3,957 pairs/s with slots of 10 ps and 3,473 with slots of 20 ns. There, setting the resolution
 * of the detectors (100 ps) leaves the window at that of the standard ones (150 ps).
 */
class StationWindowTest {
    private static final String LINK = """
            {
              "topology": {
                "nodes": [
                  { "name": "left", "type": "QuantumRouter", "seed": 0, "memo_size": 50 },
                  { "name": "right", "type": "QuantumRouter", "seed": 1, "memo_size": 50 }
                ],
                "qconnections": [
                  { "node1": "left", "node2": "right", "type": "meet_in_the_middle", "distance": 20000, "attenuation": 0.0002 }
                ],
                "cconnections": [ { "node1": "left", "node2": "right", "delay": 100000000 } ]
              },
              "formalism": "bell_diagonal",
              "seed": 3,
              "stop_time": "1.6 s",
              "parameters": {
                "generation": { "protocol": "barrett_kok" },
                "memory": { "frequency": "2 kHz", "efficiency": 0.75, "raw_fidelity": 0.99 },
                "detector": { "efficiency": 0.8, "count_rate": "50 MHz", "time_resolution": "100 ps" },
                "quantum_channel": { "frequency": "100 GHz" }
              },
              "applications": [
                { "type": "request", "initiator": "left", "responder": "right", "start": "0.1 s", "end": "1.6 s", "memories": 50, "fidelity": 0.5 }
              ]
            }
            """;

    @TempDir
    private Path home;

    private Path scenario;

    @BeforeEach
    void write() throws Exception {
        scenario = home.resolve("link.json");
        Files.writeString(scenario, LINK);
    }

    private JsonNode request(String... settings) throws Exception {
        return Outcome.resultOf(scenario.toString(), settings).at("/requests/0");
    }

    /** Ours has a standard error of 1.3 %, and the published figures probably no less: 6 % fails falsely once in a thousand. */
    @ParameterizedTest
    @CsvSource({"100 GHz, 3957", "50 MHz, 3473"})
    void aWindowWiderThanTheResolutionGivesTheRatesOfVersionZeroPointTwo(String slots, double published)
            throws Exception {
        JsonNode request = request(
                "parameters.quantum_channel.frequency=\"" + slots + "\"", "parameters.generation.window=\"150 ps\"");
        assertEquals(published, request.get("throughput").asDouble(), 0.06 * published);
    }

    /**
     * Requests of the published study that had their link to themselves, as its authors' result files have them: UChicago_HC to
     * UChicago_PME (2 km, 17 memories) and Argonne_1 to Argonne_2 (41.8 km, 22 memories), pairs a second. There a click that is announced
     * at the instant of the judgement counts; slots are 10 ps apart, so that the next pair's click is such a one. Flows of one link
     * scatter by 5 to 10 % there. With a guard of 10 ps the first would have 70 pairs/s.
     */
    @ParameterizedTest
    @CsvSource({"2000, 17, 0.10, 211.2", "2000, 17, 0.75, 3372.8", "41800, 22, 0.75, 1642.9"})
    void aGuardThatLetsTheNextPairsClickCountGivesThePublishedRatesOfOneLink(
            String distance, String memories, String efficiency, double published) throws Exception {
        JsonNode request = request(
                "parameters.generation.window=\"150 ps\"",
                "parameters.generation.guard=\"11 ps\"",
                "topology.qconnections[0].distance=" + distance,
                "topology.cconnections[0].delay=250000000",
                "parameters.memory.efficiency=" + efficiency,
                "applications[0].memories=" + memories,
                "stop_time=\"6 s\"",
                "applications[0].end=\"6 s\"");
        assertEquals(published, request.get("throughput").asDouble(), 0.15 * published);
    }

    @Test
    void theStandardWindowIsTheResolutionOfTheDetectors() throws Exception {
        JsonNode standard = request();
        assertEquals(
                standard.toString(),
                request("parameters.generation.window=\"100 ps\"").toString());
        assertTrue(standard.get("throughput").asDouble() < 3300);
    }

    @Test
    void aNegativeWindowIsRefused() {
        Outcome.of("run", scenario.toString(), "--set", "parameters.generation.window=\"-1 ps\"")
                .refused("parameters.generation.window", "-1");
    }
}
