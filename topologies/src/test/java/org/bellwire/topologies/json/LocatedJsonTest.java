package org.bellwire.topologies.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocatedJsonTest {

    private final Problems problems = new Problems();

    private LocatedJson parse(String text) {
        return LocatedJson.parse(text, "net.json", problems).orElseThrow();
    }

    private String refusal(String text) {
        assertTrue(LocatedJson.parse(text, "net.json", problems).isEmpty(), text);
        assertEquals(1, problems.errors().size());
        return problems.toString();
    }

    @Test
    void everyValueKnowsItsLineColumnAndPath() {
        LocatedJson tree = parse("{\n  \"nodes\": [\n    {\"name\": \"a\", \"odd key\": 1}\n  ]\n}");
        LocatedJson node = tree.members().get("nodes").elements().get(0);
        assertEquals("net.json:3:14", node.members().get("name").origin().toString());
        assertEquals("nodes[0].name", node.members().get("name").path());
        assertEquals("nodes[0][\"odd key\"]", node.members().get("odd key").path());
    }

    @Test
    void commentsTrailingCommasAndNonFiniteNumbersAreAccepted() {
        LocatedJson tree = parse("// header\n{\"a\": [1, 2,], /* b */ \"stop_time\": Infinity, \"n\": NaN,}");
        assertEquals(2, tree.members().get("a").elements().size());
        assertEquals(Double.POSITIVE_INFINITY, tree.members().get("stop_time").number());
        assertTrue(Double.isNaN(tree.members().get("n").number()));
        assertTrue(problems.isEmpty());
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertEquals("1", parse("\uFEFF1").literal());
    }

    @Test
    void everyDuplicateKeyIsReportedWithBothPlaces() {
        parse("{\"a\": 1,\n \"a\": 2,\n \"b\": 3, \"b\": 4}");
        assertEquals(2, problems.errors().size());
        assertEquals(
                "error: net.json:2:2: a: this key is already there, at net.json:1:7\n"
                        + "    accepted: each key once in an object",
                problems.errors().get(0).toString());
    }

    @Test
    void truncatedTextIsReportedAtItsEnd() {
        String message = refusal("{\"nodes\": [\n {\"name\": ");
        assertTrue(message.startsWith("error: net.json:2:"), message);
        assertTrue(message.contains("the text ends too early"), message);
    }

    @Test
    void aWrongCharacterIsReportedWhereItStands() {
        String message = refusal("{\"nodes\": [\n  oops]}");
        assertTrue(message.startsWith("error: net.json:2:"), message);
        assertTrue(message.contains("this is not JSON"), message);
    }

    @Test
    void textAfterTheValueIsRefused() {
        assertTrue(refusal("{} {}").contains("more text after"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertTrue(refusal(" \n").contains("there is no value"));
    }

    @Test
    void nestingBeyondTheLimitIsRefusedNotFatal() {
        assertTrue(refusal("[".repeat(100_000)).contains("nested deeper than 200 levels"));
    }

    @Test
    void filesThatAreNoTextAreRefusedByName(@TempDir Path folder) throws Exception {
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xff, 0, 1});
        for (Path file : List.of(folder, binary, folder.resolve("missing.json"))) {
            assertTrue(LocatedJson.read(file, "shown.json", problems).isEmpty());
        }
        assertEquals(3, problems.errors().size());
        assertTrue(problems.toString().contains("error: shown.json: there is no such file"), problems.toString());
    }

    @Test
    void optionsAreJsonWhenTheyCanBeAndTextOtherwise() {
        Origin origin = Origin.named("--set x");
        assertEquals(
                LocatedJson.Kind.NUMBER, LocatedJson.ofOption("1e3", origin).kind());
        assertEquals(
                LocatedJson.Kind.LIST, LocatedJson.ofOption("[1, 2]", origin).kind());
        assertEquals("20 km", LocatedJson.ofOption("20 km", origin).text());
        assertEquals("ket_vector", LocatedJson.ofOption("ket_vector", origin).text());
    }

    @Test
    void overridesReachMembersElementsAndNames() {
        LocatedJson tree = parse("{\"nodes\": [{\"name\": \"a\", \"m\": 1}, {\"name\": \"b.c\", \"m\": 1}]}");
        LocatedJson changed = tree.withOption("nodes[*].m", "7", problems)
                .withOption("nodes[b.c].m", "8", problems)
                .withOption("nodes[0].name", "z", problems)
                .withOption("parameters.memory.efficiency", "0.5", problems);
        assertEquals(
                "{\"nodes\":[{\"name\":\"z\",\"m\":7},{\"name\":\"b.c\",\"m\":8}],"
                        + "\"parameters\":{\"memory\":{\"efficiency\":0.5}}}",
                changed.toString());
        LocatedJson value =
                changed.members().get("nodes").elements().get(1).members().get("m");
        assertEquals("--set nodes[b.c].m", value.origin().toString());
        assertEquals("nodes[1].m", value.path());
        assertTrue(problems.isEmpty(), problems.toString());
        assertEquals(
                "1",
                tree.members().get("nodes").elements().get(0).members().get("m").literal());
    }

    @Test
    void overridesThatLeadNowhereAreReportedAndChangeNothing() {
        LocatedJson tree = parse("{\"nodes\": [{\"name\": \"a\"}], \"x\": 1, \"none\": []}");
        for (String path : List.of(
                "nodes[b].m",
                "nodes[1].m",
                "nodes.m",
                "x.y",
                "none[*].a",
                "lists[0]",
                "",
                ".a",
                "a.",
                "a[",
                "a[]",
                "a]b[0]c",
                "a.[0]")) {
            int before = problems.errors().size();
            assertEquals(tree.toString(), tree.withOption(path, "1", problems).toString(), path);
            assertEquals(before + 1, problems.errors().size(), path);
        }
        assertTrue(problems.toString().contains("--set nodes[b].m: nodes: [b] matches none of the 1 elements"));
    }

    @Test
    void aSubtreeMovedIntoAnotherTreeHasItsNewPathAndItsOldOrigin() {
        LocatedJson topology =
                LocatedJson.parse("{\"nodes\": [5]}", "metro.json", problems).orElseThrow();
        LocatedJson whole = parse("{\"topology\": \"metro.json\"}").with("topology", topology, problems);
        LocatedJson five = whole.members()
                .get("topology")
                .members()
                .get("nodes")
                .elements()
                .get(0);
        assertEquals("topology.nodes[0]", five.path());
        assertEquals("metro.json:1:12", five.origin().toString());
        assertEquals(
                "nodes[0]",
                whole.members()
                        .get("topology")
                        .detached()
                        .members()
                        .get("nodes")
                        .elements()
                        .get(0)
                        .path());
    }

    @Test
    void writingKeepsNumbersAsTheyWere() {
        String text = "[1,12345678901234567,0.25,1000000000000,123456789012345678901234567890,\"x\",true,null]";
        assertEquals(text, parse(text).toString());
        assertEquals("[100000000000,\"Infinity\"]", parse("[1e11, Infinity]").toString());
        assertFalse(problems.hasErrors());
    }
}
