package org.bellwire.topologies.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists whose elements are read from the text each time they are asked for. */
class LongListTest {

    private static final int SIZE = 100;

    private final Problems problems = new Problems();

    /** Element 7 is on line 9, for instance, and ends on line 10. */
    private LocatedJson parse(String label) {
        String text = IntStream.range(0, SIZE)
                .mapToObj(i -> " /* " + label + " */ {\"name\": \"" + label + i + "\", \"m\": [" + i + ",],\n\"x\": 0}")
                .collect(Collectors.joining(", ", "{\"deep\": {\"nodes\": [\n", ",]}}"));
        return LocatedJson.parse(text, "net.json", problems).orElseThrow();
    }

    private static LocatedJson list(LocatedJson tree) {
        return tree.members().get("deep").members().get("nodes");
    }

    private static String places(LocatedJson element) {
        LocatedJson name = element.members().get("name");
        LocatedJson number = element.members().get("m").elements().get(0);
        LocatedJson last = element.members().get("x");
        return List.of(element.origin(), name.origin(), number.origin(), last.origin(), number.path(), name.text())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Zürich \uD83D\uDD14"})
    void anElementHasTheSamePlaceHoweverItIsAskedFor(String label) {
        LocatedJson list = list(parse(label));
        assertEquals(SIZE, list.elements().size());
        int index = 0;
        for (LocatedJson element : list.elements()) {
            assertEquals(places(element), places(list.elements().get(index)));
            index++;
        }
        assertEquals(SIZE, index);
        assertTrue(problems.isEmpty(), problems.toString());
    }

    @Test
    void linesAndColumnsAreThoseOfTheFile() {
        assertEquals(
                "[net.json:42:19, net.json:42:28, net.json:42:41, net.json:43:6, deep.nodes[40].m[0], a40]",
                places(list(parse("a")).elements().get(40)));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> list(parse("a")).elements().get(SIZE));
    }

    @Test
    void aReplacedElementLeavesTheOthersInTheText() {
        LocatedJson changed =
                parse("a").withOption("deep.nodes[a70].x", "5", problems).withOption("deep.nodes[3]", "7", problems);
        List<LocatedJson> elements = list(changed).elements();
        assertEquals("5", elements.get(70).members().get("x").literal());
        assertEquals("7", elements.get(3).literal());
        assertEquals("deep.nodes[3]", elements.get(3).path());
        assertEquals("a71", elements.get(71).members().get("name").text());
        assertEquals(List.copyOf(elements).toString(), elements.toString());
        assertTrue(problems.isEmpty(), problems.toString());
    }

    @Test
    void aMovedListMovesItsElementsWithIt() {
        LocatedJson moved =
                list(parse("a").withOption("deep.nodes[2]", "7", problems)).detached();
        assertEquals("[50].x", moved.elements().get(50).members().get("x").path());
        assertEquals("[2]", moved.elements().get(2).path());
    }

    @Test
    void aDuplicateKeyInAnElementIsReportedOnce() {
        LocatedJson list = LocatedJson.parse("[{\"a\": 1, \"a\": 2}]", "net.json", problems)
                .orElseThrow();
        assertEquals("2", list.elements().get(0).members().get("a").literal());
        assertEquals(1, problems.errors().size());
        assertEquals("[0].a", problems.errors().get(0).path());
    }
}
