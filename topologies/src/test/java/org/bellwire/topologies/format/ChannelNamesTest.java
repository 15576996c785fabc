package org.bellwire.topologies.format;

import static org.bellwire.topologies.format.TopologyText.problemsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.bellwire.topologies.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Channels that are given no name are called {@code cc-from-to}, and no two things may have one name. */
class ChannelNamesTest {

    private static List<String> errors(String nodes, String channels, String connections) {
        String all = List.of(nodes.split(" ")).stream()
                .map(name -> "{'name': '" + name + "', 'type': 'QuantumRouter', 'seed': 0, 'memo_size': 1}")
                .collect(Collectors.joining(",\n"));
        String text = "{'nodes': [" + all + "], 'qchannels': [],\n'cchannels': [" + channels + "],\n'cconnections': ["
                + connections + "]}";
        return problemsOf(text).errors().stream().map(Problem::toString).toList();
    }

    private static String channel(String from, String to, String name) {
        return "{'source': '" + from + "', 'destination': '" + to + "'"
                + (name.isEmpty() ? "" : ", 'name': '" + name + "'") + "}";
    }

    private static String connection(String a, String b) {
        return "{'node1': '" + a + "', 'node2': '" + b + "'}";
    }

    /** Nodes, and two channels as from, to and name. */
    @ParameterizedTest
    @CsvSource({
        "a b c, a b '', a b '', cc-a-b",
        "a b c, a b '', a c cc-a-b, cc-a-b",
        "a b c, a c cc-a-b, a b '', cc-a-b",
        "a a-b b-c c, a b-c '', a-b c '', cc-a-b-c",
        "a a-b b-c c, a-b c '', a b-c '', cc-a-b-c",
        "a a-b b-c c, a-b c '', a c cc-a-b-c, cc-a-b-c",
        "a cc-a-b b, a cc-a-b '', a b '', cc-a-b",
        "a b c, a b wire, b c wire, wire",
    })
    void twoChannelsOfOneNameAreRefused(String nodes, String first, String second, String name) {
        String[] one = (first.replace("''", "") + " ").split(" ", -1);
        String[] two = (second.replace("''", "") + " ").split(" ", -1);
        List<String> errors =
                errors(nodes, channel(one[0], one[1], one[2]) + ",\n" + channel(two[0], two[1], two[2]), "");
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("the name \"" + name + "\" is already used at net.json:"), errors.get(0));
    }

    @Test
    void aConnectionClashesWithAChannelAtThePlaceOfTheEarlier() {
        List<String> errors = errors("a b", channel("b", "a", ""), connection("a", "b"));
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("the name \"cc-b-a\" is already used at net.json:3:15"), errors.get(0));
    }

    @Test
    void namesThatOnlyLookAlikeAreAllowed() {
        assertEquals(
                List.of(),
                errors(
                        "a a-b b-c c",
                        channel("a", "b-c", "") + "," + channel("a", "c", "cc-a-b") + "," + channel("c", "a", "cc--"),
                        connection("a-b", "b-c")));
    }
}
