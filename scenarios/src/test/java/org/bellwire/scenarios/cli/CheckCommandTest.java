package org.bellwire.scenarios.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    private Path home;

    @Test
    void goodFilesAreNamedWithWhatTheyHold() {
        Outcome outcome = Outcome.of("check", "examples/metro.json", "../topologies/star.json")
                .succeeded();

        assertTrue(outcome.out().contains("examples/metro.json: a scenario over a network of 9 routers and 10 links"));
        assertTrue(outcome.out().contains("../topologies/star.json: a network of 5 routers and 4 links"));
    }

    @Test
    void allErrorsOfAllFilesAreReportedWithTheirPlaces() throws IOException {
        Path topology = Files.writeString(home.resolve("bad.json"), """
                {
                  "nodes": [
                    { "name": "a", "type": "QuantumRouter", "seed": 0, "memo_size": -5 },
                    { "name": "b", "type": "QuantumRuoter", "seed": 0, "memo_size": 5 }
                  ],
                  "qconnections": []
                }
                """);
        Path scenario = Files.writeString(
                home.resolve("scenario.json"),
                "{ \"topology\": \"bad.json\", \"sed\": 3, \"stop_time\": \"1 parsec\" }");

        Outcome outcome = Outcome.of("check", topology.toString(), scenario.toString());

        outcome.refused(
                topology + ":3:69: nodes[0].memo_size: -5",
                "did you mean \"QuantumRouter\"?",
                "did you mean \"seed\"?",
                scenario + ":1:",
                "unknown unit \"parsec\"");
        assertEquals(
                2,
                outcome.err().lines().filter(line -> line.contains("memo_size")).count());
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        Outcome.of("check", home.resolve("nowhere.json").toString()).refused("no such file");
        Outcome.of("check", home.toString()).refused("directory");
    }

    @Test
    void whatCanNotBeBuiltIsRefusedWithTheReason() throws IOException {
        String star = Files.readString(Path.of("../topologies/star.json"));
        Path topology = Files.writeString(
                home.resolve("star.json"), star.replaceFirst("\\{", "{ \"formalism\": \"fock_density\","));

        Outcome.of("check", topology.toString()).refused("fock_density", "not available", "ket_vector");
        Outcome.of("run", topology.toString(), "--request", "end1 end2 1s 2s 1 0.5")
                .refused("fock_density", "not available", "ket_vector");
    }
}
