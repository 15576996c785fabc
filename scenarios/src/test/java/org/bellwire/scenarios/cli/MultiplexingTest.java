package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario files whose links have several stations, or stations that tell wavelengths apart. */
class MultiplexingTest {
    private static final String EXAMPLE = "examples/multiplexed.json";
    private static final String NEAR = "near 1000 9000 1e7 9e7";
    private static final String MIDDLE = "middle 5000 5000 5e7 5e7";

    @TempDir
    private Path home;

    /** Routers a and b with explicit stations: name, lengths of both arms in m, delays of both heralds in ps. */
    private Path link(int memories, String... stations) throws IOException {
        List<String> nodes = new ArrayList<>();
        List<String> fibers = new ArrayList<>();
        List<String> wires = new ArrayList<>();
        for (String station : stations) {
            String[] words = station.split(" ");
            nodes.add("{ 'name': '%s', 'type': 'BSMNode' }".formatted((Object[]) words));
            for (int end = 0; end < 2; end++) {
                String router = end == 0 ? "a" : "b";
                fibers.add("{ 'source': '%s', 'destination': '%s', 'distance': %s, 'attenuation': 0.0002 }"
                        .formatted(router, words[0], words[1 + end]));
                wires.add("{ 'node1': '%s', 'node2': '%s', 'delay': %s }".formatted(router, words[0], words[3 + end]));
            }
        }
        return write(memories, nodes, "'qchannels': " + fibers, wires);
    }

    /** Routers a and b with a connection that has such members besides. */
    private Path connection(int memories, String members) throws IOException {
        String connection = "{ 'node1': 'a', 'node2': 'b', 'distance': 10000, 'attenuation': 0.0002,"
                + " 'type': 'meet_in_the_middle' " + members + " }";
        return write(memories, List.of(), "'qconnections': [" + connection + "]", List.of());
    }

    private Path write(int memories, List<String> nodes, String links, List<String> wires) throws IOException {
        String text =
                """
                { 'topology': {
                    'nodes': [ { 'name': 'a', 'type': 'QuantumRouter', 'memo_size': %1$d },
                               { 'name': 'b', 'type': 'QuantumRouter', 'memo_size': %1$d } %2$s ],
                    %3$s,
                    'cconnections': [ { 'node1': 'a', 'node2': 'b', 'delay': 1e8 } %4$s ] },
                  'seed': 11, 'stop_time': '3 s', 'formalism': 'bell_diagonal',
                  'parameters': { 'memory': { 'frequency': '5 kHz', 'efficiency': 0.8 } },
                  'applications': [ { 'type': 'request', 'initiator': 'a', 'responder': 'b', 'start': '10 ms', 'end': '3 s',
                                      'memories': %1$d, 'fidelity': 0.5 } ] }
                """.formatted(memories, further(nodes), links, further(wires)).replace('\'', '"');
        return Files.writeString(Files.createTempFile(home, "link", ".json"), text);
    }

    private static String further(List<String> entries) {
        return entries.isEmpty() ? "" : ", " + String.join(", ", entries);
    }

    private static JsonNode request(Path file, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("run", file.toString(), "--json"));
        arguments.addAll(Arrays.asList(options));
        Outcome outcome = Outcome.of(arguments.toArray(String[]::new)).succeeded();
        return new ObjectMapper().readTree(outcome.out()).at("/requests/0");
    }

    /** Of some 600 pairs, four standard deviations: false alarm 6e-5 for each resolution. */
    @ParameterizedTest
    @ValueSource(strings = {"event", "sampled"})
    void twoStationsWithArmsOfTheirOwnMakeThePairsOfBothTogether(String resolution) throws IOException {
        String option = "parameters.generation.resolution=" + resolution;
        int near = request(link(1, NEAR), "--set", option).get("pairs").asInt();
        int middle = request(link(1, MIDDLE), "--set", option).get("pairs").asInt();
        int both = request(link(2, NEAR, MIDDLE), "--set", option).get("pairs").asInt();
        assertTrue(near > 200 && middle > 200, near + " " + middle);
        assertEquals(near + middle, both, 4 * Math.sqrt(near + middle + both));
    }

    @Test
    void aConnectionWithTwoStationsMeansThemWrittenOut() throws IOException {
        JsonNode connected = request(connection(4, ", 'stations': 2"));
        JsonNode written = request(link(4, "BSM.a.b 5000 5000 5e7 5e7", "BSM.a.b.2 5000 5000 5e7 5e7"));
        assertTrue(connected.get("pairs").asInt() > 100, connected.toString());
        assertEquals(connected, written);
    }

    @Test
    void aScenarioMaySetTheWavelengthsOfItsStations() throws IOException {
        JsonNode inFile = request(connection(4, ", 'wavelengths': 3"));
        assertEquals(inFile, request(connection(4, ""), "--set", "parameters.station.wavelengths=3"));
        Outcome.of("run", connection(4, "").toString(), "--set", "parameters.station.wavelengths=0")
                .refused("parameters.station.wavelengths", "a whole number from 1 to 10000");
    }

    @Test
    void moreWavelengthsThanMemoriesAreLeftDark() throws IOException {
        JsonNode one = request(connection(1, ""));
        assertEquals(one, request(connection(1, ", 'wavelengths': 5")));
    }

    @Test
    void stationsOfDifferentKindsAtALinkAreRefusedUnlessTheScenarioMakesThemAlike() throws IOException {
        Path file = link(2, NEAR, MIDDLE);
        String text = Files.readString(file)
                .replace("\"name\": \"near\",", "\"name\": \"near\", \"template\": \"t\",")
                .replace(
                        "\"nodes\"", "\"templates\": { \"t\": { \"encoding_type\": \"single_heralded\" } }, \"nodes\"");
        Path mixed = Files.writeString(home.resolve("mixed.json"), text);

        Outcome.of("run", mixed.toString())
                .refused("the stations are of different kinds (single_atom, single_heralded)", "one kind of station");
        JsonNode alike = request(mixed, "--set", "parameters.generation.protocol=single_heralded");
        assertTrue(alike.get("pairs").asInt() > 100, alike.toString());
        Path topology = Files.writeString(
                home.resolve("topology.json"),
                new ObjectMapper().readTree(text).get("topology").toString());
        Outcome.of("check", topology.toString())
                .refused("the link between a and b has stations of different kinds, near (single_heralded) and middle");
    }

    @Test
    void routersOnLinksOfSeveralLanesFailAndAreGoneAroundLikeOthers() throws IOException {
        String[] lanes = {
            "--set", "topology.qconnections[*].stations=2", "--set", "topology.qconnections[*].wavelengths=2"
        };
        RingScenario failing = RingScenario.PLAIN
                .withRouting("\"protocol\": \"distributed\"")
                .with("\"failures\": [ { \"node\": \"b\", \"at\": \"4 s\" } ]");
        JsonNode request = request(failing.in(home), lanes);
        assertEquals("served", request.get("status").asText());
        assertEquals("[\"a\",\"d\",\"c\"]", request.get("path").toString());
        assertTrue(request.get("last_pair_seconds").asDouble() > 11);

        JsonNode fixed = request(RingScenario.PLAIN.in(home), lanes);
        assertEquals("[\"a\",\"b\",\"c\"]", fixed.get("path").toString());
    }

    @Test
    void aCheckCountsLanesAndAPictureNamesThem() throws IOException {
        Outcome check = Outcome.of("check", EXAMPLE).succeeded();
        assertTrue(check.out().contains("3 routers and 2 links of 16 lanes"), check.out());
        Path svg = home.resolve("network.svg");
        Outcome.of("draw", EXAMPLE, "--stations", "--output", svg.toString()).succeeded();
        assertTrue(Files.readString(svg).contains("20 km, 8 lanes"));
    }
}
