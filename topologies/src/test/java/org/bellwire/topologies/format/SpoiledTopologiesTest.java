package org.bellwire.topologies.format;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bellwire.topologies.assembly.NetworkAssembler;
import org.bellwire.topologies.description.NetworkDescription;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Problem;
import org.bellwire.topologies.json.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files spoiled at random are read, or refused with problems; nothing else is thrown, and nothing hangs. */
class SpoiledTopologiesTest {

    private static final List<String> STRANGE = List.of(
            "-1",
            "1e308",
            "-1e308",
            "1e999",
            "NaN",
            "-Infinity",
            "0",
            "1e-300",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\"x\"",
            "\"5 parsecs\"",
            "99999999999999999999999999",
            "[[[[]]]]",
            "{\"a\": 1, \"a\": 2}",
            "0.5",
            "\"a.b[0]\"");

    @ParameterizedTest
    @ValueSource(strings = {"chapter5-star.json", "sample-config.json", "starlight.json"})
    void spoiledFilesNeverThrowAnythingElse(String name) {
        String good = TopologyText.resource(name);
        Random random = new Random(20_091_200);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 400; i++) {
                read(spoil(good, random));
            }
        });
    }

    private static String spoil(String good, Random random) {
        List<int[]> scalars = scalars(good);
        int[] chosen = scalars.get(random.nextInt(scalars.size()));
        return switch (random.nextInt(4)) {
            case 0 -> good.substring(0, random.nextInt(good.length()));
            case 1 -> good.substring(0, chosen[0]) + good.substring(chosen[1]);
            default ->
                good.substring(0, chosen[0]) + STRANGE.get(random.nextInt(STRANGE.size())) + good.substring(chosen[1]);
        };
    }

    /** Starts and ends of names, texts and numbers. */
    private static List<int[]> scalars(String text) {
        List<int[]> found = new ArrayList<>();
        var matcher =
                java.util.regex.Pattern.compile("\"[^\"]*\"|-?[0-9][0-9.e+-]*").matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        return found;
    }

    private static void read(String text) {
        Problems problems = new Problems();
        Optional<NetworkDescription> network =
                LocatedJson.parse(text, "net.json", problems).flatMap(root -> TopologyReader.read(root, problems));
        if (network.isEmpty() && problems.errors().isEmpty()) {
            throw new AssertionError("refused without an error:\n" + text);
        }
        for (Problem problem : problems.all()) {
            if (problem.toString().length() > 4000) {
                throw new AssertionError("a message too long to read: " + problem);
            }
        }
        boolean small = network.isPresent()
                && network.get().routers().stream().mapToLong(r -> r.memories()).sum() < 10_000;
        if (small && NetworkAssembler.objections(network.get()).isEmpty()) {
            NetworkAssembler.assemble(network.get(), 1, 0);
        }
    }
}
