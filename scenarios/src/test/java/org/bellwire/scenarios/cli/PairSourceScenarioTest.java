package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellwire.hardware.channel.FiberParameters;
import org.bellwire.hardware.detector.GateParameters;
import org.bellwire.hardware.photon.Encoding;
import org.bellwire.hardware.photon.TimeBins;
import org.bellwire.hardware.source.PairStatistics;
import org.bellwire.hardware.transmission.PairArm;
import org.bellwire.hardware.transmission.PairLight;
import org.bellwire.hardware.transmission.PairSourceParameters;
import org.bellwire.hardware.transmission.ReceiverParameters;
import org.bellwire.protocols.qkd.rate.BinaryEntropy;
import org.bellwire.protocols.qkd.rate.RepeaterlessBound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** BBM92 with a source of pairs between two key nodes, from files to results. Fixed seeds. */
class PairSourceScenarioTest {
    private static final String TOPOLOGY = """
            { "templates": { "r": { "QSDetector": {"efficiency": 0.8, "dark_count": 2e4, "count_rate": 1e12, "misalignment": 0.02} } },
              "nodes": [ {"name": "a", "type": "QKDNode", "seed": 0, "template": "r"},
                         {"name": "s", "type": "PairSource", "seed": 0}, {"name": "t", "type": "PairSource", "seed": 0},
                         {"name": "b", "type": "QKDNode", "seed": 0, "template": "r"},
                         {"name": "c", "type": "QKDNode", "seed": 0, "template": "r"} ],
              "qchannels": [ {"source": "s", "destination": "a", "distance": 5000, "attenuation": 0.0002},
                             {"source": "s", "destination": "b", "distance": 1000, "attenuation": 0.0002},
                             {"source": "s", "destination": "c", "distance": 1000, "attenuation": 0.0002},
                             {"source": "t", "destination": "b", "distance": 1000, "attenuation": 0.0002},
                             {"source": "t", "destination": "c", "distance": 1000, "attenuation": 0.0002} ],
              "cconnections": [ {"node1": "a", "node2": "b"}, {"node1": "b", "node2": "c"} ] }
            """;
    private static final String SCENARIO = """
            { "name": "pairs", "seed": 3, "topology": %s, "stop_time": "20 ms",
              "applications": [ {"type": "bbm92", %s} ] }
            """;

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = home.resolve("pairs.json");
    }

    private JsonNode result(String application, String... options) throws IOException {
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, application));
        String[] all = new String[options.length + 3];
        all[0] = "run";
        all[1] = file.toString();
        all[2] = "--json";
        System.arraycopy(options, 0, all, 3, options.length);
        return new ObjectMapper().readTree(Outcome.of(all).succeeded().out());
    }

    private static PairArm arm(double metres, double efficiency, double dark, double misalignment) {
        return new PairArm(
                FiberParameters.of(metres, 0.0002),
                1,
                new ReceiverParameters(
                        Encoding.POLARIZATION,
                        GateParameters.of(efficiency, dark, 12_500),
                        1,
                        misalignment,
                        TimeBins.STANDARD));
    }

    @ParameterizedTest
    @EnumSource
    void siftedBitsAndErrorsAreThoseOfTheClosedForm(PairStatistics statistics) throws IOException {
        JsonNode result = result(
                "\"initiator\": \"a\", \"responder\": \"b\", \"block_bits\": 2000, \"distillation\": {\"sample\": 0.5}",
                "--set",
                "parameters.pair_source.mean_photon_num=0.2",
                "--set",
                "parameters.pair_source.statistics=" + statistics.word());
        PairLight light = new PairLight(
                new PairSourceParameters(80e6, 0.2, statistics), arm(5000, 0.8, 2e4, 0.02), arm(1000, 0.8, 2e4, 0.02));
        JsonNode exchange = result.at("/exchanges/0");
        assertEquals("[\"a\",\"s\",\"b\"]", exchange.get("path").toString());
        assertEquals(0, exchange.get("unequal_keys").asInt());
        // Half of the coincidences have equal bases. Sifted bits are counted by blocks, the last of which is not
        // complete: 2,000 of 73,000.
        double sifted = 80e6 * 0.02 * light.gain() / 2;
        double seen = result.at("/metrics/sifted_rate/mean").asDouble() * 0.02;
        assertTrue(seen < sifted + 3 * Math.sqrt(sifted) && seen > sifted - 2300 - 3 * Math.sqrt(sifted), seen + "");
        double error = light.errorRate();
        assertEquals(error, exchange.get("qber").asDouble(), 3 * Math.sqrt(error * (1 - error) / seen));
    }

    @Test
    void trainsAreAnnouncedWhenTheSlowerHalvesHaveArrived() throws IOException {
        JsonNode exchange = result(
                        "\"initiator\": \"a\", \"responder\": \"b\", \"distillation\": \"none\", \"keys\": 1, \"key_bits\": 100")
                .at("/exchanges/0");
        // Wire of 1 km: 5 us to announce, and 5 us each for clicks and answer; 25 us of light to the farther end.
        double first = exchange.get("first_key_seconds").asDouble();
        assertTrue(first > 40e-6 && first < 200e-6, exchange::toString);
    }

    @Test
    void noRateExceedsTheRepeaterlessBound() throws IOException {
        for (PairStatistics statistics : PairStatistics.values()) {
            for (double kilometres = 0.1; kilometres < 300; kilometres *= 2) {
                for (double mean : new double[] {0.01, 0.1, 0.3, 1}) {
                    PairArm arm = arm(kilometres * 500, 1, 0, 0);
                    PairLight light = new PairLight(new PairSourceParameters(80e6, mean, statistics), arm, arm);
                    double fraction = Math.max(0, 1 - 2 * BinaryEntropy.of(light.errorRate()));
                    double eta = Math.pow(10, -0.02 * kilometres);
                    assertTrue(light.gain() / 2 * fraction < RepeaterlessBound.plob(eta));
                }
            }
        }
        JsonNode exchange = result(
                        "\"initiator\": \"b\", \"responder\": \"c\", \"source\": \"t\", \"block_bits\": 5000")
                .at("/exchanges/0");
        double bound = 80e6 * RepeaterlessBound.plob(Math.pow(10, -0.04));
        assertTrue(exchange.get("key_rate").asDouble() > 1e5
                && exchange.get("key_rate").asDouble() < bound);
        assertEquals("t", exchange.get("path").get(1).asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'initiator': 'b', 'responder': 'c' | 2 sources shine on both nodes",
                "'initiator': 'a', 'responder': 'b', 'source': 't' | applications[0].source: \"t\" does not shine on both nodes",
                "'initiator': 'a', 'responder': 'c' | no classical channels in both directions between a and c",
                "'initiator': 'a', 'responder': 'a' | initiator and responder are one node",
                "'initiator': 'a', 'responder': 'd' | \"d\" is no QKDNode",
                "'initiator': 's', 'responder': 'a' | \"s\" is no router",
                "'initiator': 'a', 'responder': 'b', 'memories': 3 | applications[0].memories"
            })
    void whatCanNotBeIsRefusedWithItsPlace(String application, String message) throws IOException {
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, application.replace('\'', '"')));
        Outcome.of("run", file.toString()).refused(message);
    }

    @Test
    void receiversOfTimeBinsAndSourcesWithoutAWayAreRefused() throws IOException {
        String application = "\"initiator\": \"a\", \"responder\": \"b\"";
        Files.writeString(file, SCENARIO.formatted(TOPOLOGY, application));
        Outcome.of("run", file.toString(), "--set", "parameters.receiver.encoding=\"time_bin\"")
                .refused("can not measure pairs entangled in polarization");
        String dark = TOPOLOGY.replace(
                "{\"source\": \"s\", \"destination\": \"a\"", "{\"source\": \"t\", \"destination\": \"a\"");
        Files.writeString(
                file,
                SCENARIO.formatted(
                        dark.replace(
                                "\"source\": \"t\", \"destination\": \"b\"",
                                "\"source\": \"s\", \"destination\": \"b\", \"name\": \"x\""),
                        application));
        Outcome.of("run", file.toString()).refused("no PairSource has quantum channels to both a and b");
    }

    @Test
    void aNetworkWithASourceIsCheckedAndDrawn() throws IOException {
        String topology = "../topologies/pair-source.json";
        assertTrue(Outcome.of("check", topology).succeeded().out().contains("2 key nodes and a source of pairs"));
        Path picture = home.resolve("net.svg");
        Outcome.of("draw", topology, "--output", picture.toString()).succeeded();
        assertTrue(Files.readString(picture).contains(">source"));
    }
}
