package org.bellwire.scenarios.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A scenario on a ring of four routers with four memories each: a to c by b is 20 km, by d 24 km. */
record RingScenario(String routing, String request, String more) {

    /** A request of a for pairs with c from 2 s to 12 s. */
    static final RingScenario PLAIN = new RingScenario("\"protocol\": \"static\"", "", "");

    RingScenario withRouting(String members) {
        return new RingScenario(members, request, more);
    }

    /** With further members of the request. */
    RingScenario withRequest(String members) {
        return new RingScenario(routing, ", " + members, more);
    }

    /** With further members of the scenario. */
    RingScenario with(String members) {
        return new RingScenario(routing, request, ", " + members);
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("ring.json"), """
                { "topology": { "nodes": [
                    { "name": "a", "type": "QuantumRouter", "memo_size": 4 }, { "name": "b", "type": "QuantumRouter", "memo_size": 4 },
                    { "name": "c", "type": "QuantumRouter", "memo_size": 4 }, { "name": "d", "type": "QuantumRouter", "memo_size": 4 } ],
                  "qconnections": [
                    { "node1": "a", "node2": "b", "distance": 10000, "attenuation": 0.0002, "type": "meet_in_the_middle" },
                    { "node1": "b", "node2": "c", "distance": 10000, "attenuation": 0.0002, "type": "meet_in_the_middle" },
                    { "node1": "c", "node2": "d", "distance": 12000, "attenuation": 0.0002, "type": "meet_in_the_middle" },
                    { "node1": "d", "node2": "a", "distance": 12000, "attenuation": 0.0002, "type": "meet_in_the_middle" } ],
                  "cconnections": [
                    { "node1": "a", "node2": "b", "delay": 1e8 }, { "node1": "a", "node2": "c", "delay": 1e8 },
                    { "node1": "a", "node2": "d", "delay": 1e8 }, { "node1": "b", "node2": "c", "delay": 1e8 },
                    { "node1": "b", "node2": "d", "delay": 1e8 }, { "node1": "c", "node2": "d", "delay": 1e8 } ] },
                  "seed": 3, "stop_time": "14 s",
                  "parameters": { "memory": { "frequency": "500 Hz" }, "routing": { %s } },
                  "applications": [ { "type": "request", "initiator": "a", "responder": "c", "start": "2 s", "end": "12 s",
                                      "memories": 2, "fidelity": 0.5%s } ]%s }
                """.formatted(routing, request, more));
    }
}
