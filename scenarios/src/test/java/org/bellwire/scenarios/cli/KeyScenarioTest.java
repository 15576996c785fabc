package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications that make keys, from files to results. Fixed seeds. */
class KeyScenarioTest {
    private static final String TOPOLOGY = """
            { "nodes": [ {"name": "a", "type": "QKDNode", "seed": 0}, {"name": "b", "type": "QKDNode", "seed": 0},
                         {"name": "c", "type": "QKDNode", "seed": 0} ],
              "qchannels": [ {"source": "a", "destination": "b", "distance": 1000, "attenuation": 0.0002},
                             {"source": "b", "destination": "c", "distance": 1000, "attenuation": 0.0002} ],
              "cconnections": [ {"node1": "a", "node2": "b"}, {"node1": "b", "node2": "c"} ] }
            """;
    private static final String SCENARIO = """
            { "name": "keys", "seed": 5, "topology": %s, "stop_time": "20 ms",
              "parameters": { "quantum_channel": {"polarization_fidelity": 0.97} },
              "applications": [ {%s} ] }
            """;
    private static final String BB84 = "\"type\": \"bb84\", \"initiator\": \"a\", \"responder\": \"b\"";
    private static final String RELAY = "\"type\": \"key_relay\", \"path\": [\"a\", \"b\", \"c\"]";

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("keys.json");
    }

    private Outcome run(String application, String... options) throws IOException {
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, application));
        String[] all = new String[options.length + 3];
        all[0] = "run";
        all[1] = file.toString();
        all[2] = "--json";
        System.arraycopy(options, 0, all, 3, options.length);
        return Outcome.of(all);
    }

    private JsonNode result(String application, String... options) throws IOException {
        return new ObjectMapper().readTree(run(application, options).succeeded().out());
    }

    @Test
    void siftedKeysHaveTheErrorsOfTheFiberAndComeInTime() throws IOException {
        JsonNode result = result(BB84 + ", \"keys\": 400, \"distillation\": \"none\"");
        JsonNode exchange = result.at("/exchanges/0");
        assertEquals(400, exchange.get("keys").asInt());
        // 51,200 bits: three standard errors.
        assertEquals(0.015, exchange.get("qber").asDouble(), 0.0017);
        assertEquals(0.015, result.at("/metrics/qber/mean").asDouble(), 0.0017);
        assertTrue(result.at("/metrics/qber/half_width").asDouble() < 0.0015);
        // 2.93e6 bit/s, less three delays at the begin.
        assertEquals(2.93e6, exchange.get("key_rate").asDouble(), 0.06e6);
        assertTrue(exchange.get("first_key_seconds").asDouble() < 120e-6);
        assertEquals(0, result.get("requests").size());
    }

    @Test
    void distilledKeysAreEqual() throws IOException {
        JsonNode exchange =
                result(BB84 + ", \"block_bits\": 4000, \"end\": \"5 ms\"").at("/exchanges/0");
        assertTrue(exchange.get("keys").asInt() > 10, exchange::toString);
        assertEquals(0, exchange.get("unequal_keys").asInt());
        assertEquals(0.015, exchange.get("qber").asDouble(), 0.004);
    }

    @Test
    void aRelayOfTwoLikeLinksIsAsFastAsOneOfThem() throws IOException {
        String how = ", \"distillation\": \"none\", \"end\": \"4 ms\"";
        String perfect = "parameters.quantum_channel.polarization_fidelity=1";
        JsonNode link = result(BB84 + how, "--set", perfect).at("/exchanges/0");
        JsonNode relay = result(RELAY + how, "--set", perfect).at("/exchanges/0");
        assertEquals(3, relay.get("path").size());
        assertEquals(0, relay.get("unequal_keys").asInt());
        // The slower of two Poissonian supplies of 90 keys each: a few keys behind.
        assertEquals(link.get("keys").asDouble(), relay.get("keys").asDouble(), 15);
        assertTrue(relay.get("first_key_seconds").asDouble()
                > link.get("first_key_seconds").asDouble());
    }

    @Test
    void aKeyThatWaitsInABufferComesAfterTheDelaysOfItsPath() throws IOException {
        JsonNode result = result(
                RELAY
                        + ", \"distillation\": \"none\", \"interval\": \"500 us\", \"keys\": 10, \"buffer\": 3, \"start\": 0",
                "--set",
                "parameters.quantum_channel.polarization_fidelity=1");
        JsonNode exchange = result.at("/exchanges/0");
        assertEquals(10, exchange.get("keys").asInt());
        assertEquals(0, exchange.get("unequal_keys").asInt());
        // Two wires of 1 km, 5 us each. Only the key that is wanted at once waits for the first keys of the links.
        double first = exchange.get("first_key_seconds").asDouble();
        assertEquals(
                (first + 9 * 10e-6) / 10, result.at("/metrics/key_latency/mean").asDouble(), 1e-9);
        assertEquals(4.51e-3, exchange.get("ended_seconds").asDouble(), 1e-9);
    }

    @Test
    void resultsDoNotDependOnThreads() throws IOException {
        String application = BB84 + ", \"end\": \"2 ms\", \"distillation\": \"none\"";
        String one =
                run(application, "--runs", "3", "--threads", "1").succeeded().document();
        assertEquals(
                one,
                run(application, "--runs", "3", "--threads", "3").succeeded().document());
        assertTrue(one.contains("\"replication\": 2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'type': 'bb84', 'initiator': 'a', 'responder': 'd' | applications[0].responder: \"d\" is no QKDNode",
                "'type': 'bb84', 'initiator': 'b', 'responder': 'a' | no quantum channel leads from b to a",
                "'type': 'bb84', 'initiator': 'a', 'responder': 'b', 'start': 5, 'end': 4 | the end does not come after the start",
                "'type': 'bb84', 'initiator': 'a', 'responder': 'b', 'decoy': {'mean_photon_num': 0.2, 'share': 0.1, 'vacuum_share': 0.1} | fewer than the signal's 0.1",
                "'type': 'bb84', 'initiator': 'a', 'responder': 'b', 'distillation': 'all' | \"none\", or an object",
                "'type': 'bb84', 'initiator': 'a', 'responder': 'b', 'key_bit': 5 | did you mean \"key_bits\"?",
                "'type': 'bb84', 'initiator': 'a', 'responder': 'b', 'distillation': {'sample': 0} | applications[0].distillation.sample",
                "'type': 'key_relay', 'path': ['a'] | at least two nodes",
                "'type': 'key_relay', 'path': ['a', 'c'] | no quantum channel leads from a to c",
                "'type': 'bbm92', 'initiator': 'a', 'responder': 'b', 'start': 1, 'end': 2 | no PairSource has quantum channels to both a and b"
            },
            quoteCharacter = '`')
    void whatCanNotBeIsRefusedWithItsPlace(String application, String message) throws IOException {
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, application.replace('\'', '"')));
        Outcome.of("run", file.toString()).refused(message);
    }

    @Test
    void aGateLongerThanThePeriodIsRefusedBeforeTheRun() throws IOException {
        run(BB84, "--set", "parameters.receiver.gate=20 ns").refused("a gate of 20000.0 ps is longer than the period");
    }

    @Test
    void anExchangeWithoutEndNeedsAStopTime() throws IOException {
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, BB84).replace("\"stop_time\": \"20 ms\",", ""));
        Outcome.of("run", file.toString()).refused("bb84 go on for ever", "stop_time");
    }

    @Test
    void aKeyNetworkCanBeCheckedAndDrawn() throws IOException {
        Path topology = home.resolve("net.json");
        Files.writeString(topology, TOPOLOGY);
        assertTrue(Outcome.of("check", topology.toString()).succeeded().out().contains("3 key nodes"));
        Path picture = home.resolve("net.svg");
        Outcome.of("draw", topology.toString(), "--output", picture.toString()).succeeded();
        String drawn = Files.readString(picture);
        assertTrue(drawn.contains(">b<") || drawn.contains(">b "), drawn);
    }
}
