package org.bellwire.topologies.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MembersTest {

    private final Problems problems = new Problems();

    private Members members(String text) {
        return Members.of(LocatedJson.parse(text, "m.json", problems).orElseThrow(), problems);
    }

    @Test
    void wholeNumbersMayBeWrittenAsDoubles() {
        Members members = members("{\"a\": 1e10, \"b\": 10.0, \"c\": -3, \"d\": 9223372036854775807}");
        assertEquals(10_000_000_000L, members.requiredWhole("a", 0, Long.MAX_VALUE));
        assertEquals(10, members.requiredWhole("b", 0, 100));
        assertEquals(-3, members.whole("c", 0, -5, 5));
        assertEquals(Long.MAX_VALUE, members.whole("d", 0, 0, Long.MAX_VALUE));
        assertTrue(problems.isEmpty());
    }

    @Test
    void numbersThatAreNotWholeOrDoNotFitAreReported() {
        Members members = members(
                "{\"a\": 1.5, \"b\": 1e300, \"c\": NaN, \"d\": \"7\", \"e\": -1, \"f\": 99999999999999999999, \"g\": 1e99999}");
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            assertEquals(4, members.whole(name, 4, 0, 9), name);
        }
        assertEquals(7, problems.errors().size());
        assertEquals(
                "error: m.json:1:49: e: -1 is out of range\n    accepted: a whole number from 0 to 9",
                problems.errors().get(4).toString());
    }

    @Test
    void quantitiesOutsideTheirRangeAreReportedAndNanIsInNoRange() {
        Members members = members("{\"a\": -1, \"b\": NaN, \"c\": Infinity, \"d\": 0.5}");
        assertEquals(0.25, members.quantity("a", 0.25, Quantity.FRACTION, Range.UNIT));
        assertEquals(0.25, members.quantity("b", 0.25, Quantity.SECONDS, Range.ANY));
        assertEquals(0.25, members.quantity("c", 0.25, Quantity.LENGTH, Range.NOT_NEGATIVE));
        assertEquals(0.5, members.quantity("d", 0.25, Quantity.FRACTION, Range.UNIT));
        assertEquals(
                List.of("from 0 to 1", "any number but NaN, in s", "at least 0, in m"),
                problems.errors().stream().map(Problem::accepted).toList());
    }

    @Test
    void missingAndNullMembersAreReportedWhereTheyAreRequired() {
        Members members = members("{\"a\": null}");
        assertEquals("", members.requiredText("a"));
        assertEquals("", members.requiredText("b"));
        assertFalse(members.has("a"));
        assertEquals(
                List.of("\"a\" is null", "\"b\" is missing"),
                problems.errors().stream().map(Problem::finding).toList());
    }

    @Test
    void unknownKeysGetTheNearestSpelling() {
        Members members = members("{\"efficency\": 1, \"frequency\": 2}");
        members.quantity("efficiency", 1, Quantity.FRACTION, Range.UNIT);
        members.quantity("frequency", 1, Quantity.FREQUENCY, Range.POSITIVE);
        members.refuseUnknown();
        assertEquals(
                "error: m.json:1:15: efficency: unknown key\n"
                        + "    accepted: efficiency, frequency; did you mean \"efficiency\"?",
                problems.toString());
    }

    @Test
    void unknownWordsGetTheNearestSpelling() {
        assertEquals(
                "",
                members("{\"type\": \"QuantumRooter\"}").requiredChoice("type", List.of("QuantumRouter", "BSMNode")));
        assertTrue(problems.toString().contains("did you mean \"QuantumRouter\"?"), problems.toString());
    }

    @Test
    void whatIsNoObjectIsReportedOnce() {
        Members members = members("[1]");
        members.requiredText("name");
        members.refuseUnknown();
        assertEquals(1, problems.all().size());
    }

    @Test
    void badInputCarriesAllProblemsInOneMessage() {
        Members members = members("{\"a\": true, \"b\": 1}");
        members.requiredText("a");
        members.list("b");
        BadInputException thrown = assertThrows(BadInputException.class, problems::throwIfErrors);
        assertEquals(2, thrown.problems().errors().size());
        assertTrue(thrown.getMessage().contains("a: true is not text"));
        assertTrue(thrown.getMessage().contains("b: 1 is not a list"));
    }
}
