package org.bellwire.scenarios.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Routers of the two-node study of arXiv 2502.01964, 10 km from neighbor to neighbor, of which one asks another for one pair each 100 ms.
 *
 * @param routers how many
 * @param isStar whether router_0 is in the middle of the others; else they are in a line
 * @param from index of the router that asks
 * @param to index of the other end
 * @param continuous how pairs are made ahead of requests
 * @param resolution of generation
 * @param requests how many
 */
record StarOrLine(int routers, boolean isStar, int from, int to, String continuous, String resolution, int requests) {
    /** A message takes 0.1 ms, and 5 us for each km, as the times of the study say. */
    private static final double PROCESSING_MS = 0.1;

    private static final double LIGHT_MS_PER_LINK = 0.05;

    static StarOrLine line(int routers, String continuous, String resolution, int requests) {
        return new StarOrLine(routers, false, 0, routers - 1, continuous, resolution, requests);
    }

    StarOrLine between(int one, int other) {
        return new StarOrLine(routers, isStar, one, other, continuous, resolution, requests);
    }

    private int distance(int a, int b) {
        return isStar ? (a == 0 || b == 0 ? 1 : 2) : Math.abs(a - b);
    }

    private String topology() {
        List<String> nodes = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> channels = new ArrayList<>();
        for (int i = 0; i < routers; i++) {
            nodes.add(
                    "{\"name\": \"router_%d\", \"type\": \"QuantumRouter\", \"seed\": 0, \"memo_size\": 10, \"gate_fidelity\": 0.99, \"measurement_fidelity\": 0.99}"
                            .formatted(i));
            for (int j = i + 1; j < routers; j++) {
                double delay = PROCESSING_MS + LIGHT_MS_PER_LINK * distance(i, j);
                channels.add("{\"source\": \"router_%d\", \"destination\": \"router_%d\", \"delay\": %s}"
                        .formatted(i, j, delay * 1e9));
                channels.add("{\"source\": \"router_%d\", \"destination\": \"router_%d\", \"delay\": %s}"
                        .formatted(j, i, delay * 1e9));
            }
        }
        for (int j = 1; j < routers; j++) {
            int other = isStar ? 0 : j - 1;
            nodes.add("{\"name\": \"BSM_%d\", \"type\": \"BSMNode\", \"seed\": 0}".formatted(j));
            for (int end : new int[] {other, j}) {
                links.add(
                        "{\"source\": \"router_%d\", \"destination\": \"BSM_%d\", \"distance\": 5000, \"attenuation\": 0.0002}"
                                .formatted(end, j));
                double delay = PROCESSING_MS + LIGHT_MS_PER_LINK / 2;
                channels.add("{\"source\": \"router_%d\", \"destination\": \"BSM_%d\", \"delay\": %s}"
                        .formatted(end, j, delay * 1e9));
                channels.add("{\"source\": \"BSM_%d\", \"destination\": \"router_%d\", \"delay\": %s}"
                        .formatted(j, end, delay * 1e9));
            }
        }
        return "{\"nodes\": %s, \"qchannels\": %s, \"cchannels\": %s}".formatted(nodes, links, channels);
    }

    private String text() {
        String applications = IntStream.range(0, requests)
                .mapToObj(k ->
                        "{\"type\": \"request\", \"initiator\": \"router_%d\", \"responder\": \"router_%d\", \"start\": \"%d ms\", \"end\": \"%d ms\", \"memories\": 1, \"fidelity\": 0.01, \"pairs\": 1}"
                                .formatted(from, to, 100 * k + 20, 100 * k + 100))
                .collect(Collectors.joining(",\n", "[", "]"));
        return """
                { "formalism": "bell_diagonal", "seed": 1, "topology": %s,
                  "parameters": {
                    "memory": { "raw_fidelity": 0.95, "efficiency": 0.6, "coherence_time": "2 s", "decoherence_errors": [0.3333333333333333, 0.3333333333333333, 0.3333333333333334] },
                    "detector": { "efficiency": 0.95 },
                    "generation": { "protocol": "single_heralded", "resolution": "%s" },
                    "continuous": %s },
                  "applications": %s }
                """.formatted(topology(), resolution, continuous, applications);
    }

    Path in(Path folder) throws IOException {
        return Files.writeString(folder.resolve("study.json"), text());
    }

    JsonNode run(Path folder, int runs, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("run", in(folder).toString(), "--json", "--quiet", "--runs", String.valueOf(runs)));
        arguments.addAll(List.of(options));
        Outcome outcome = Outcome.of(arguments.toArray(new String[0])).succeeded();
        return new ObjectMapper().readTree(outcome.out());
    }
}
