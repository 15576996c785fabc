package org.bellwire.scenarios.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.hardware.memory.PauliShares;
import org.bellwire.hardware.state.PauliRates;
import org.bellwire.hardware.state.Relaxation;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.bellwire.protocols.resource.PurificationPairing;
import org.bellwire.scenarios.scenario.PlannedRequest;
import org.bellwire.scenarios.scenario.RandomRequests;
import org.bellwire.scenarios.scenario.Replications;
import org.bellwire.scenarios.scenario.Scenario;
import org.bellwire.topologies.description.ClassicalChannelDescription;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.description.QuantumChannelDescription;
import org.bellwire.topologies.description.RouterDescription;
import org.bellwire.topologies.description.StationDescription;
import org.bellwire.topologies.json.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String TOPOLOGY = """
            {
              "nodes": [
                { "name": "a", "type": "QuantumRouter", "seed": 0, "memo_size": 5 },
                { "name": "r", "type": "QuantumRouter", "seed": 0, "memo_size": 10 },
                { "name": "b", "type": "QuantumRouter", "seed": 0, "memo_size": 5 }
              ],
              "qconnections": [
                { "node1": "a", "node2": "r", "attenuation": 0.0001, "distance": 1000, "type": "meet_in_the_middle" },
                { "node1": "r", "node2": "b", "attenuation": 0.0001, "distance": 1000, "type": "meet_in_the_middle" }
              ],
              "cconnections": [
                { "node1": "a", "node2": "r", "delay": 1000 },
                { "node1": "r", "node2": "b", "delay": 1000 },
                { "node1": "a", "node2": "b", "delay": 2000 }
              ]
            }
            """;
    private static final String REQUEST = """
            { "type": "request", "initiator": "a", "responder": "b", "start": "1 s", "end": "11 s", "memories": 4, "fidelity": 0.8 }
            """;

    @TempDir
    private Path home;

    @Test
    void theScenarioOfTheContractIsUnderstoodInEveryPart() throws IOException {
        Scenario scenario = read("""
                {
                  "name": "metro", "description": "free text", "topology": "t.json", "formalism": "ket_vector",
                  "seed": 7, "stop_time": "20 s",
                  "parameters": {
                    "memory": { "frequency": "2 kHz", "coherence_time": "1.3 s", "efficiency": 0.75, "raw_fidelity": 0.93 },
                    "detector": { "efficiency": 0.8, "count_rate": "50 MHz", "time_resolution": "100 ps" },
                    "quantum_channel": { "attenuation": "0.2 dB/km", "frequency": "100 GHz" },
                    "classical_channel": { },
                    "generation": { "protocol": "barrett_kok" },
                    "swapping": { "success_probability": 0.64, "degradation": 0.99 },
                    "purification": { "mode": "until_target" },
                    "routing": { "protocol": "static" }
                  },
                  "applications": [
                    %s,
                    { "type": "random_requests", "nodes": "all", "duration": ["10 s", "20 s"], "memories": [10, 25], "fidelity": [0.8, 1.0] },
                  ]
                }
                """.formatted(REQUEST));

        assertEquals("metro", scenario.name());
        assertEquals(7, scenario.seed());
        assertEquals(20 * Picoseconds.SECOND, scenario.stop());
        assertEquals(new Replications.Fixed(1), scenario.replications());
        assertEquals(
                MemoryParameters.STANDARD
                        .withFrequency(2000)
                        .withCoherenceTime(1.3)
                        .withEfficiency(0.75)
                        .withRawFidelity(0.93),
                router(scenario, "a").memory());
        assertEquals(0.64, router(scenario, "r").swapping().successProbability());
        assertEquals(0.99, router(scenario, "r").swapping().degradation().orElseThrow());
        assertEquals(
                List.of(new DetectorParameters(0.8, 0, 50e6, 100), new DetectorParameters(0.8, 0, 50e6, 100)),
                scenario.network().stations().get(0).detectors());
        QuantumChannelDescription fiber = scenario.network().quantumChannels().get(3);
        assertEquals(0.0002, fiber.fiber().attenuationDbPerMetre());
        assertEquals(100e9, fiber.fiber().slotFrequencyHz());
        assertEquals(
                List.of(
                        new PlannedRequest(
                                "a", "b", Picoseconds.SECOND, 11 * Picoseconds.SECOND, 4, 0.8, Delivery.CONSUME),
                        new RandomRequests(
                                List.of("a", "r", "b"),
                                new RandomRequestParameters(
                                        10 * Picoseconds.SECOND, 20 * Picoseconds.SECOND, 10, 25, 0.8, 1))),
                scenario.workloads());
    }

    @Test
    void routingAndItsCostAreChosenByNameAndTheTopologysRoutingHoldsOtherwise() throws IOException {
        RoutingChoice standard = read(plain("\"seed\": 3")).software().routing();
        assertEquals("static", standard.protocol().name());
        assertEquals("length", standard.cost().name());
        RoutingChoice chosen = read(plain(
                        "\"parameters\": { \"routing\": { \"protocol\": \"distributed\", \"cost\": \"expected_rate\" } }"))
                .software()
                .routing();
        assertEquals("distributed", chosen.protocol().name());
        assertEquals("expected_rate", chosen.cost().name());
    }

    @Test
    void whatTheScenarioDoesNotSayIsAsTheTopologyHasIt() throws IOException {
        Scenario scenario = read(plain("\"seed\": 3"));
        NetworkDescription network = scenario.network();

        assertEquals(MemoryParameters.STANDARD, router(scenario, "a").memory());
        assertEquals(10, router(scenario, "r").memories());
        assertEquals("ket_vector", network.formalism());
        assertEquals("barrett_kok", scenario.software().generation());
        assertEquals(11 * Picoseconds.SECOND + 1, scenario.stop());
    }

    @Test
    void ofSeveralEntriesTheFirstThatFitsCounts() throws IOException {
        Scenario scenario = read(plain("""
                "parameters": { "memory": [
                  { "at": ["a", "b"], "efficiency": 0.5, "memories": 7 },
                  { "at": "a", "efficiency": 0.1 },
                  { "at": "*", "raw_fidelity": 0.99 }
                ] }
                """));

        assertEquals(
                MemoryParameters.STANDARD.withEfficiency(0.5),
                router(scenario, "a").memory());
        assertEquals(7, router(scenario, "b").memories());
        assertEquals(
                MemoryParameters.STANDARD.withRawFidelity(0.99),
                router(scenario, "r").memory());
    }

    @Test
    void everyParameterReachesItsComponent() throws IOException {
        Scenario scenario = read(plain("""
                "formalism": "bell_diagonal",
                "parameters": {
                  "memory": { "wavelength": "1550 nm", "decoherence_errors": [0, 0, 1], "cutoff_ratio": 2, "cutoff_flag": false },
                  "node": { "gate_fidelity": 0.98, "measurement_fidelity": 0.97 },
                  "detector": { "dark_count": 10 },
                  "station": { "success_rate": 0.25 },
                  "generation": { "protocol": "single_heralded" },
                  "quantum_channel": { "at": "a", "light_speed": 0.0003 },
                  "classical_channel": [ { "at": "cc-a-b", "delay": 0 }, { "at": ["cc-b-a"], "distance": "2 km" } ],
                  "purification": { "mode": "once", "pairing": "equal" }
                }
                """));

        MemoryParameters memory = router(scenario, "a").memory();
        assertEquals(1550, memory.wavelengthNanometres());
        assertEquals(Optional.of(new PauliShares(0, 0, 1)), memory.decoherenceErrors());
        assertEquals(2, memory.cutoffRatio());
        assertEquals(Picoseconds.NEVER, memory.lifetime());
        assertEquals(0.98, router(scenario, "r").noise().gateFidelity());
        assertEquals(0.97, router(scenario, "r").noise().measurementFidelity());
        assertEquals(10, scenario.network().stations().get(1).detectors().get(0).darkCountsPerSecond());
        assertEquals(0.25, scenario.network().stations().get(1).successRate());
        assertEquals("single_heralded", scenario.network().stations().get(1).model());
        assertEquals("single_heralded", scenario.software().generation());
        assertEquals(0.0003, fiber(scenario, "QC-a-BSM.a.r"));
        assertEquals(0.0002, fiber(scenario, "QC-r-BSM.a.r"));
        assertEquals(0, delay(scenario, "cc-a-b"));
        assertEquals(10_000_000, delay(scenario, "cc-b-a"));
        assertEquals(1000, delay(scenario, "cc-a-r"));
        assertEquals("once", scenario.software().purification().schedule().name());
        assertEquals(
                PurificationPairing.EQUAL, scenario.software().purification().pairing());
    }

    @Test
    void settingsOfAHeraldingModelReachTheStations() throws IOException {
        Scenario scenario = read(plain("""
                "parameters": { "generation": { "protocol": "single_click", "resolution": "sampled", "bright_state": 0.02,
                  "visibility": 0.9, "phase_noise": "100 mrad", "window": "2 ns" } }
                """));

        StationDescription station = scenario.network().stations().get(0);
        assertEquals("single_click", station.model());
        assertEquals(
                Map.of("bright_state", 0.02, "visibility", 0.9, "phase_noise", 0.1, "window", 2000.0),
                station.settings());
        assertEquals("single_click", scenario.software().generation());
        assertEquals(Resolution.SAMPLED, scenario.software().resolution());
    }

    @Test
    void aDecoherenceModelIsChosenByName() throws IOException {
        Scenario scenario = read(plain("""
                "parameters": { "memory": { "coherence_time": "1 s", "decoherence": { "type": "depolarizing", "time": "250 ms" } } }
                """));

        assertEquals(
                Optional.of(new PauliRates(1, 1, 1)),
                router(scenario, "a").memory().storage());
    }

    @Test
    void unknownDecoherenceModelsAndSettingsAreErrors() {
        String unknown = plain("""
                "parameters": { "memory": { "decoherence": { "type": "dephase", "time": "250 ms" } } }
                """);
        String foreign = plain("""
                "parameters": { "memory": { "decoherence": { "type": "dephasing", "t1": "250 ms" } } }
                """);

        assertTrue(assertThrows(BadInputException.class, () -> read(unknown))
                .getMessage()
                .contains("dephasing"));
        assertTrue(assertThrows(BadInputException.class, () -> read(foreign))
                .getMessage()
                .contains("parameters.memory.decoherence.t1"));
    }

    @Test
    void settingsOfAnotherHeraldingModelOrOutOfRangeAreErrors() {
        String wrong = plain("""
                "parameters": { "generation": { "protocol": "double_click", "overlap": 1.5, "bright_state": 0.02 } }
                """);

        String errors = assertThrows(BadInputException.class, () -> read(wrong)).getMessage();

        assertTrue(errors.contains("parameters.generation.overlap"), errors);
        assertTrue(errors.contains("parameters.generation.bright_state"), errors);
    }

    @Test
    void relaxationTimesReachTheMemories() throws IOException {
        Scenario scenario = read(plain("""
                "formalism": "density_matrix", "parameters": { "memory": { "t1": "200 ms", "t2": 0.1 } }"""));

        assertEquals("density_matrix", scenario.network().formalism());
        assertEquals(
                Optional.of(new Relaxation(0.2, 0.1)),
                router(scenario, "a").memory().storage());
    }

    @Test
    void theCommandLineHasTheLastWord() throws IOException {
        Files.writeString(home.resolve("t.json"), TOPOLOGY);
        Path file = Files.writeString(home.resolve("s.json"), plain("\"seed\": 3"));
        ScenarioFile read = ScenarioReader.read(
                file,
                new Adjustments(
                        OptionalLong.of(99),
                        List.of(
                                Setting.parse("topology.nodes[*].memo_size=20").orElseThrow(),
                                Setting.parse("topology.nodes[r].memo_size=40").orElseThrow(),
                                Setting.parse("parameters.memory.coherence_time=0.5")
                                        .orElseThrow(),
                                Setting.parse("applications[0].end=2 s").orElseThrow()),
                        Optional.of("3 s"),
                        OptionalInt.of(6),
                        List.of("r b 1s 2 s 3 0.5"),
                        false));
        Scenario scenario = read.scenario();

        assertEquals(99, scenario.seed());
        assertEquals(new Replications.Fixed(6), scenario.replications());
        assertEquals(3 * Picoseconds.SECOND, scenario.stop());
        assertEquals(20, router(scenario, "a").memories());
        assertEquals(40, router(scenario, "r").memories());
        assertEquals(0.5, router(scenario, "a").memory().coherenceTimeSeconds());
        assertEquals(
                List.of(
                        new PlannedRequest(
                                "a", "b", Picoseconds.SECOND, 2 * Picoseconds.SECOND, 4, 0.8, Delivery.CONSUME),
                        new PlannedRequest(
                                "r", "b", Picoseconds.SECOND, 2 * Picoseconds.SECOND, 3, 0.5, Delivery.CONSUME)),
                scenario.workloads());
        assertTrue(read.warnings().isEmpty());
    }

    @Test
    void theDigestDependsOnContentAlone() throws IOException {
        Files.writeString(home.resolve("t.json"), TOPOLOGY);
        Path one = Files.writeString(home.resolve("one.json"), plain("\"seed\": 3"));
        Path folder = Files.createDirectories(home.resolve("elsewhere"));
        Files.writeString(folder.resolve("t.json"), "// a comment\n" + TOPOLOGY.replace(" ", "  "));
        Path moved = Files.writeString(folder.resolve("two.json"), plain("\"seed\":     3"));
        Path other = Files.writeString(folder.resolve("three.json"), plain("\"seed\": 4"));

        assertEquals(digest(one), digest(moved));
        assertTrue(!digest(one).equals(digest(other)));
    }

    private static String digest(Path file) {
        return ScenarioReader.read(file, Adjustments.NONE).effective().digest();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sead\": 1 | sead: unknown key | did you mean \"seed\"?",
                "\"parameters\": { \"memroy\": {} } | parameters.memroy: unknown key | did you mean \"memory\"?",
                "\"parameters\": { \"memory\": { \"raw_fidelity\": 0.1 } } | 0.1 is out of range | from 0.25 to 1",
                "\"parameters\": { \"memory\": { \"at\": \"q\" } } | \"q\" names no component | a, r, b",
                "\"parameters\": { \"memory\": { \"decoherence_errors\": [1, 1, 1] } } | sum to 1 | parameters.memory",
                "\"parameters\": { \"memory\": 3 } | 3 is not an object | parameters.memory",
                "\"parameters\": { \"routing\": { \"protocol\": \"statik\" } } | \"statik\" is not known | \"static\"?",
                "\"parameters\": { \"routing\": { \"cost\": \"hopps\" } } | \"hopps\" is not known | \"hops\"?",
                "\"parameters\": { \"routing\": { \"cost\": 3 } } | 3 is not an object | parameters.routing.cost",
                "\"parameters\": { \"routing\": { \"protocol\": { \"type\": \"distributed\", \"dead\": 0.5 } } } | dead (500 | longer than hello",
                "\"parameters\": { \"quantum_channel\": { \"attenuation\": \"2 km\" } } | unknown unit \"km\" | dB/km",
                "\"formalism\": \"bell-diagonal\" | is not known | did you mean \"bell_diagonal\"?",
                "\"formalism\": \"fock_density\" | is not known | ket_vector",
                "\"parameters\": { \"memory\": { \"t1\": 3 } } | t1 without t2 | parameters.memory",
                "\"parameters\": { \"memory\": { \"t1\": 1, \"t2\": 3 } } | at most twice T1 | parameters.memory",
                "\"parameters\": { \"memory\": { \"t1\": 3, \"t2\": 3, \"decoherence_errors\": [0, 0, 1] } } | either | t1",
                "\"replications\": 0 | out of range | from 1",
                "\"seed\": 1.5 | not a whole number | seed",
                "\"stop_time\": 1e300 | out of range | stop_time",
            })
    void mistakesAreNamedWithPlaceAndCure(String member, String finding, String cure) {
        String message =
                assertThrows(BadInputException.class, () -> read(plain(member))).getMessage();

        assertTrue(message.contains(finding), message);
        assertTrue(message.contains(cure), message);
        assertTrue(message.contains("s.json:1:") || message.contains("s.json:2:"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"type\": \"reqest\" } | did you mean \"request\"?",
                "{ \"type\": \"request\" } | \"initiator\" is missing",
                "{ \"type\": \"random_requests\", \"duration\": [5, 3] } | ends before it begins",
                "{ \"type\": \"random_requests\", \"memories\": [0, 3] } | 0 is out of range",
                "{ \"type\": \"random_requests\", \"memories\": 2.5 } | a part of a memory",
                "{ \"type\": \"random_requests\", \"nodes\": [\"a\"] } | nobody to ask",
                "{ \"type\": \"random_requests\", \"nodes\": [\"a\", \"c\"] } | \"c\" is no router",
                "{ \"type\": \"random_requests\" } | random requests go on for ever",
            })
    void mistakesInApplicationsAreNamed(String application, String finding) {
        String text = "{ \"topology\": \"t.json\", \"applications\": [ " + application + " ] }";
        String message = assertThrows(BadInputException.class, () -> read(text)).getMessage();

        assertTrue(message.contains(finding), message);
    }

    private static String plain(String member) {
        return "{ \"topology\": \"t.json\", \"applications\": [ " + REQUEST.strip() + " ],\n" + member + "}";
    }

    private Scenario read(String text) throws IOException {
        Files.writeString(home.resolve("t.json"), TOPOLOGY);
        Path file = Files.writeString(home.resolve("s.json"), text);
        return ScenarioReader.read(file, Adjustments.NONE).scenario();
    }

    private static RouterDescription router(Scenario scenario, String name) {
        return scenario.network().routers().stream()
                .filter(router -> router.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static double fiber(Scenario scenario, String name) {
        return scenario.network().quantumChannels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow()
                .fiber()
                .lightSpeedMetresPerPicosecond();
    }

    private static long delay(Scenario scenario, String name) {
        return scenario.network().classicalChannels().stream()
                .filter(channel -> channel.name().equals(name))
                .mapToLong(ClassicalChannelDescription::delay)
                .findFirst()
                .orElseThrow();
    }
}
