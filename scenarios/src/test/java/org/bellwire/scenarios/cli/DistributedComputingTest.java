package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import umontreal.ssj.stat.Tally;

/** Teleported states and gates, and GHZ states, from file to result. */
class DistributedComputingTest {
    private static final double EXACT = 1e-9;
    private static final String WINDOW = "\"start\": \"1 ms\", \"end\": \"200 ms\"";
    private static final String TELEPORTATION =
            "{ \"type\": \"teleportation\", \"initiator\": \"alice\", \"responder\": \"bob\", " + WINDOW + " }";
    private static final String IDEAL = "\"memory\": { \"raw_fidelity\": 1, \"efficiency\": 1 }";

    @TempDir
    private Path home;

    private static String inTests(String topology) {
        return Path.of("src/test/resources", topology).toAbsolutePath().toString();
    }

    private static String shipped(String topology) {
        return Path.of("../topologies", topology).toAbsolutePath().toString();
    }

    /** A scenario of these applications, with further members. */
    private Outcome run(String topology, String members, String... applications) throws IOException {
        Path file = Files.writeString(
                home.resolve("scenario.json"),
                "{ \"topology\": \"" + topology + "\", \"seed\": 1, " + members + " \"applications\": [ "
                        + String.join(", ", applications) + " ] }");
        return Outcome.of("run", file.toString(), "--json", "--quiet");
    }

    private static JsonNode document(Outcome outcome) throws IOException {
        return new ObjectMapper().readTree(outcome.succeeded().out());
    }

    private static List<Double> fidelities(JsonNode document) {
        List<Double> values = new ArrayList<>();
        document.get("operations")
                .forEach(operation -> values.add(operation.get("fidelity").asDouble(-1)));
        return values;
    }

    private static void assertAll(double expected, List<Double> values, int count) {
        assertEquals(count, values.size());
        values.forEach(value -> assertEquals(expected, value, EXACT));
    }

    /**
     * The reference's case of two nodes: there the mean instant of delivery is 15.75 ms with a standard error of 0.61 over 400 runs. A
     * false alarm once in 370 seeds; this one gives 15.35.
     */
    @Test
    void fourHundredOfFourHundredRandomStatesArriveExactlyAndAsFastAsInTheReference() throws IOException {
        JsonNode document = document(run(inTests("teleport-2node.json"), "\"replications\": 400,", TELEPORTATION));
        assertAll(1, fidelities(document), 400);
        Tally milliseconds = new Tally();
        document.get("operations")
                .forEach(operation -> milliseconds.add(
                        1e3 * operation.get("completed_seconds").asDouble()));
        double error = Math.hypot(0.61, milliseconds.standardDeviation() / Math.sqrt(400));
        assertEquals(15.75, milliseconds.average(), 3 * error);
        assertEquals(1, document.at("/metrics/state_fidelity/mean").asDouble(), EXACT);
        assertEquals(
                milliseconds.average() - 1,
                1e3 * document.at("/metrics/state_time/mean").asDouble(),
                1e-6);
        assertEquals(1, document.at("/metrics/state_completion/mean").asDouble());
    }

    @Test
    void oneNodeTeleportsToTwoOthersAtOnceInTheReferencesFileOfThree() throws IOException {
        String toCharlie = TELEPORTATION.replace("bob", "charlie");
        JsonNode document =
                document(run(inTests("teleport-3node.json"), "\"replications\": 40,", TELEPORTATION, toCharlie));
        assertAll(1, fidelities(document), 80);
        assertEquals("charlie", document.at("/operations/1/nodes/0").asText());
    }

    @Test
    void statesGoOverASwapBothWaysAtOnceAndOneAfterTheOther() throws IOException {
        String several = TELEPORTATION.replace("\"end\"", "\"states\": 5, \"end\"");
        String back = "{ \"type\": \"teleportation\", \"initiator\": \"bob\", \"responder\": \"alice\", \"states\": 5,"
                + " \"state\": [0.6, [0, 0.8]], " + WINDOW + " }";
        JsonNode document =
                document(run(shipped("processors.json"), "\"parameters\": {" + IDEAL + "},", several, several, back));
        assertAll(1, fidelities(document), 15);
        assertEquals(3, document.at("/requests/0/path").size());
        assertTrue(document.at("/requests/0/fidelity").isNull(), "the pair is measured before both ends have it");
    }

    /** The bits of the measurement are at Bob's 10 ms before the result of the swap, which they rest on. */
    @Test
    void bitsThatAreFasterThanTheResultOfASwapWaitForIt() throws IOException {
        String delays = "\"parameters\": {" + IDEAL + ", \"classical_channel\": ["
                + "{ \"at\": [\"cc-relay-bob\", \"cc-bob-relay\"], \"delay\": \"10 ms\" },"
                + "{ \"delay\": \"10 us\" } ] },";
        String later = TELEPORTATION.replace("1 ms", "50 ms").replace("200 ms", "9 s");
        JsonNode document = document(run(shipped("processors.json"), "\"replications\": 20, " + delays, later));
        assertAll(1, fidelities(document), 20);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.5", "0.85, 0.9", "0.9, 0.9333333333", "0.95, 0.9666666667", "0.99, 0.9933333333", "1, 1"})
    void overAWernerPairEveryStateKeepsTwoThirdsOfItsFidelityAndAThird(double pair, double state) throws IOException {
        String members = "\"formalism\": \"density_matrix\", \"replications\": 3, \"parameters\": {"
                + "\"memory\": { \"raw_fidelity\": " + pair + " } },";
        JsonNode document = document(run(inTests("teleport-2node.json"), members, TELEPORTATION));
        assertAll(state, fidelities(document), 3);
    }

    /** The mean over three axes is that over all states. */
    @Test
    void failingGatesAndReadingsCostATeleportedStateWhatTheClosedFormSays() throws IOException {
        double pair = 0.8;
        double gate = 0.9;
        double readout = 0.95;
        String members = "\"formalism\": \"density_matrix\", \"parameters\": { \"memory\": { \"raw_fidelity\": " + pair
                + " }, \"node\": { \"gate_fidelity\": " + gate + ", \"measurement_fidelity\": " + readout + " } },";
        double sum = 0;
        for (String axis : List.of("0", "+", "+i")) {
            String application = TELEPORTATION.replace("\"start\"", "\"state\": \"" + axis + "\", \"start\"");
            sum += fidelities(document(run(inTests("teleport-2node.json"), members, application)))
                    .get(0);
        }
        double right = readout * readout;
        double entanglement = gate * (pair * right + (1 - pair) / 3 * (1 - right)) + (1 - gate) / 4;
        assertEquals((2 * entanglement + 1) / 3, sum / 3, EXACT);
    }

    @Test
    void aStateDephasesInItsDataMemoryUntilThereIsAPair() throws IOException {
        String members = "\"formalism\": \"density_matrix\", \"replications\": 5, \"parameters\": {"
                + "\"data_memory\": { \"coherence_time\": \"20 ms\", \"decoherence_errors\": [0, 0, 1] } },";
        String plus = TELEPORTATION.replace("\"start\"", "\"state\": \"+\", \"start\"");
        JsonNode document = document(run(inTests("teleport-2node.json"), members, plus));
        for (JsonNode operation : document.get("operations")) {
            // Half a millisecond of the time is that of the bits.
            double stored = operation.get("completed_seconds").asDouble() - 0.5e-3 - 1e-3;
            double expected = (1 + Math.exp(-2 * stored / 20e-3)) / 2;
            assertEquals(expected, operation.get("fidelity").asDouble(), EXACT);
            assertTrue(expected < 0.95, "it waited");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ket_vector, random, random",
        "density_matrix, random, random",
        "stabilizer, -i, +",
        "ket_vector, 1, 0",
        "stabilizer, 1, 1"
    })
    void aTeleportedGateIsExact(String formalism, String control, String target) throws IOException {
        String gate =
                "{ \"type\": \"teleported_cnot\", \"initiator\": \"alice\", \"responder\": \"bob\", \"control\": \""
                        + control + "\", \"target\": \"" + target + "\", " + WINDOW + " }";
        JsonNode document = document(run(
                inTests("teleport-2node.json"), "\"formalism\": \"" + formalism + "\", \"replications\": 12,", gate));
        assertAll(1, fidelities(document), 12);
        assertEquals(
                List.of("alice", "bob"),
                List.of(
                        document.at("/operations/0/nodes/0").asText(),
                        document.at("/operations/0/nodes/1").asText()));
    }

    private static String ghz(int leaves, int states) {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= leaves; i++) {
            names.append(i == 1 ? "" : ", ").append("\"router_").append(i).append('"');
        }
        return "{ \"type\": \"ghz\", \"hub\": \"router_0\", \"leaves\": [" + names + "], \"states\": " + states + ", "
                + WINDOW + " }";
    }

    private String star(int leaves) {
        Path file = home.resolve("star.json");
        Outcome.of(
                        "topology",
                        "star",
                        String.valueOf(leaves + 1),
                        "--length",
                        "1 km",
                        "--memories",
                        "8",
                        "--force",
                        "--output",
                        file.toString())
                .succeeded();
        return file.toString();
    }

    @ParameterizedTest
    @CsvSource({"3, ket_vector", "4, ket_vector", "5, ket_vector", "3, stabilizer", "4, stabilizer", "5, stabilizer"})
    void ghzStatesOverAStarAreExact(int leaves, String formalism) throws IOException {
        String members = "\"formalism\": \"" + formalism + "\", \"parameters\": {" + IDEAL + "},";
        JsonNode document = document(run(star(leaves), members, ghz(leaves, 8)));
        assertAll(1, fidelities(document), 8);
        assertEquals(leaves, document.get("requests").size());
    }

    @ParameterizedTest
    @CsvSource({"2, 0.7", "3, 0.9", "4, 0.8", "5, 0.95"})
    void aGhzStateOfWernerPairsHasTheFidelityOfTheClosedForm(int leaves, double pair) throws IOException {
        String members = "\"formalism\": \"density_matrix\", \"parameters\": { \"memory\": { \"efficiency\": 1, "
                + "\"raw_fidelity\": " + pair + " } },";
        double e = (1 - pair) / 3;
        double expected = (Math.pow(pair + e, leaves) + Math.pow(pair - e, leaves) + Math.pow(2 * e, leaves)) / 2;
        assertAll(expected, fidelities(document(run(star(leaves), members, ghz(leaves, 2)))), 2);
    }

    @Test
    void whatIsWantedOfAFormalismThatCanNotHoldItIsRefusedWithTheReasonAndTheCure() throws IOException {
        String two = inTests("teleport-2node.json");
        run(two, "\"formalism\": \"bell_diagonal\",", TELEPORTATION)
                .refused("applications[0]", "holds pairs of qubits alone", "density_matrix, ket_vector");
        run(two, "\"formalism\": \"stabilizer\",", TELEPORTATION).refused("not a Clifford gate", "ket_vector");
        run(two, "\"formalism\": \"stabilizer\",", TELEPORTATION.replace("\"start\"", "\"state\": [1, 2], \"start\""))
                .refused("applications[0].state", "not a Clifford gate");
        run(star(12), "\"formalism\": \"density_matrix\",", ghz(12, 1)).refused("density matrix", "stabilizer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"bob\" | \"bop\" | applications[0].responder: \"bop\" is no router of the network",
                "\"bob\" | \"alice\" | initiator and responder are one router",
                "\"200 ms\" | \"1 ms\" | the end does not come after the start",
                "\"start\" | \"state\": \"up\", \"start\" | applications[0].state: \"up\" is no state of a qubit",
                "\"start\" | \"state\": [0, 0], \"start\" | is no state of a qubit",
                "\"start\" | \"states\": 0, \"start\" | applications[0].states: 0 is out of range",
                "\"start\" | \"sates\": 2, \"start\" | did you mean \"states\"?",
                "\"teleportation\" | \"teleport\" | did you mean \"teleportation\"?",
            })
    void mistakesAreNamedWithTheirPlace(String good, String bad, String message) throws IOException {
        run(inTests("teleport-2node.json"), "", TELEPORTATION.replace(good, bad))
                .refused(message);
    }

    @Test
    void everyApplicationNeedsDataMemoriesOfItsOwn() throws IOException {
        run(inTests("teleport-2node.json"), "", TELEPORTATION, TELEPORTATION)
                .refused("applications[1].initiator", "alice has 1 data memories", "\"data_memo_size\" of at least 2");
        run(shipped("link.json"), "", TELEPORTATION.replace("bob", "b").replace("alice", "a"))
                .refused("no router");
        run(shipped("line.json"), "", TELEPORTATION.replace("bob", "r2").replace("alice", "r1"))
                .refused("r1 has no data memories", "\"data_memory\": {\"memories\": 1}");
        JsonNode added = document(run(
                shipped("line.json"),
                "\"parameters\": { \"data_memory\": { \"at\": \"r1\", \"memories\": 1 }," + IDEAL + " },",
                TELEPORTATION.replace("bob", "r3").replace("alice", "r1")));
        assertAll(1, fidelities(added), 1);
        run(star(3), "", ghz(1, 1)).refused("applications[0].leaves", "1 leaves share no state");
        run(star(3), "", ghz(3, 1).replace("router_3", "router_0")).refused("the hub, router_0, is among the leaves");
    }

    @Test
    void resultsOfOtherScenariosDoNotSpeakOfStates() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(Outcome.of("run", "examples/one-request.json", "--json", "--quiet")
                        .succeeded()
                        .out());
        assertFalse(document.has("operations"));
        assertFalse(document.get("metrics").has("state_fidelity"));
    }

    @Test
    void aHubWhoseLeafHasNoMemoryGivesTheOthersBack() throws IOException {
        String members = "\"parameters\": { \"memory\": [ { \"at\": \"router_2\", \"memories\": 0 }, {} ] },";
        JsonNode document = document(run(star(3), members, ghz(3, 1)));
        assertFalse(document.has("operations"));
        assertEquals("rejected", document.at("/requests/1/status").asText());
        assertEquals(0, document.at("/requests/0/pairs").asInt());
        assertEquals(0, document.at("/metrics/generation/attempts").asInt());
    }

    @Test
    void theTraceTellsOperationsAndIsTheSameEveryTime() throws IOException {
        run(inTests("teleport-2node.json"), "", TELEPORTATION).succeeded();
        String scenario = home.resolve("scenario.json").toString();
        List<String> traces = new ArrayList<>();
        for (String name : List.of("one.jsonl", "two.jsonl")) {
            Path trace = home.resolve(name);
            Outcome.of("run", scenario, "--quiet", "--trace", trace.toString()).succeeded();
            traces.add(Files.readString(trace));
        }
        assertEquals(traces.get(0), traces.get(1));
        assertTrue(traces.get(0).contains("\"OperationBegun\""));
        assertTrue(traces.get(0).contains("\"kind\":\"teleportation\""));
        assertTrue(traces.get(0).contains("phase("));
        assertTrue(traces.get(0).contains("\"QubitDelivered\""));
    }

    @Test
    void aSweepMayBeOfTheFidelityOfStatesAndGoOnUntilItIsPrecise() throws IOException {
        run(inTests("teleport-2node.json"), "\"formalism\": \"density_matrix\",", TELEPORTATION)
                .succeeded();
        Path sweep = Files.writeString(
                home.resolve("sweep.json"),
                "{ \"scenario\": \"scenario.json\", \"vary\": { \"parameters.memory.raw_fidelity\": [0.7, 1] },"
                        + " \"metrics\": [\"state_fidelity\", \"state_time\"], \"replications\": { \"until\": {"
                        + " \"metric\": \"state_fidelity\", \"relative_half_width\": 0.05, \"max\": 40 } } }");
        JsonNode points = document(Outcome.of(
                        "sweep",
                        sweep.toString(),
                        "--json",
                        "--quiet",
                        "--out",
                        home.resolve("out").toString()))
                .get("points");
        assertEquals(0.8, points.at("/0/metrics/state_fidelity/mean").asDouble(), EXACT);
        assertEquals(1, points.at("/1/metrics/state_fidelity/mean").asDouble(), EXACT);
        assertTrue(points.at("/0/metrics/state_time/mean").asDouble() > 1e-3);
    }
}
