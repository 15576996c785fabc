package org.bellwire.protocols.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.Web.Link;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationCompleted;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.linkstate.LinkStateRouting;
import org.bellwire.protocols.node.RouterSoftware;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.junit.jupiter.api.Test;

/** Requests over a ring of four routers with four memories each. */
class RequestApplicationTest {

    private static final long SECOND = Picoseconds.SECOND;
    private static final SoftwareParameters LEARNING =
            SoftwareParameters.STANDARD.withRouting(new RoutingChoice(new LinkStateRouting(), new FiberLength()));

    private Web web = ring(SoftwareParameters.STANDARD);
    private List<PairDelivered> deliveries = web.collect(PairDelivered.class);
    private List<ReservationDecided> decisions = web.collect(ReservationDecided.class);

    private static Web ring(SoftwareParameters software) {
        return Web.of(
                software,
                new Link("a", "b", 1000),
                new Link("b", "c", 1000),
                new Link("c", "d", 2000),
                new Link("d", "a", 2000));
    }

    private void learn() {
        web = ring(LEARNING);
        deliveries = web.collect(PairDelivered.class);
        decisions = web.collect(ReservationDecided.class);
    }

    private void request(String from, String to, int memories, PathChoice paths, OptionalInt pairs) {
        RequestTerms terms = RequestTerms.of(web.router(to).id(), 2 * SECOND, 10 * SECOND, memories, 0.5);
        new RequestApplication(web.router(from), terms, new RequestGoal(paths, pairs)).start();
    }

    private long deliveredTo(String node) {
        return deliveries.stream()
                .filter(fact -> fact.memory().node().name().equals(node))
                .count();
    }

    private List<String> paths() {
        return decisions.stream().map(decision -> decision.path().toString()).toList();
    }

    private void assertNothingIsHeld() {
        for (RouterSoftware router : web.software().routers()) {
            for (MemoryRecord record : router.resources().memories()) {
                assertEquals(
                        MemoryState.RAW,
                        record.state(),
                        () -> record.memory().id().toString());
            }
        }
    }

    @Test
    void aRequestEndsWithTheLastOfThePairsItWants() {
        List<ReservationCompleted> completions = web.collect(ReservationCompleted.class);
        request("a", "c", 2, PathChoice.TABLES, OptionalInt.of(20));
        web.runUntil(9 * SECOND);
        assertEquals(20, deliveredTo("a"));
        // The other end learns of it a delay later.
        assertTrue(deliveredTo("c") >= 20 && deliveredTo("c") <= 22, "at c: " + deliveredTo("c"));
        assertEquals(1, completions.size());
        assertNothingIsHeld();
    }

    @Test
    void whatARequestLeavesBeforeItsEndCanBeReservedByAnother() {
        request("a", "c", 2, PathChoice.TABLES, OptionalInt.of(5));
        web.at(8 * SECOND, () -> web.request("a", "c", 9 * SECOND, 10 * SECOND, 2))
                .runUntil(10 * SECOND);
        assertEquals(List.of("[a, b, c]", "[a, b, c]"), paths());
        assertTrue(deliveries.get(deliveries.size() - 1).instant() > 9 * SECOND);
    }

    @Test
    void twoPathsAtOnceShareTheMemoriesAndCountTogether() {
        request("a", "c", 3, new PathChoice.Disjoint(3), OptionalInt.of(50));
        web.runUntil(9 * SECOND);
        assertEquals(List.of("[a, b, c]", "[a, d, c]"), paths());
        assertEquals(
                List.of(2, 1),
                decisions.stream()
                        .map(decision -> decision.reservation().memories())
                        .toList());
        assertEquals(50, deliveredTo("a"));
        assertEquals(
                2,
                deliveries.stream()
                        .filter(fact -> fact.memory().node().name().equals("a"))
                        .map(PairDelivered::reservation)
                        .distinct()
                        .count());
        assertNothingIsHeld();
    }

    @Test
    void withLinkStateRoutingThePathsAreChosenWhenTheLinksAreKnown() {
        learn();
        request("a", "c", 2, new PathChoice.Disjoint(2), OptionalInt.empty());
        web.runUntil(9 * SECOND);
        assertEquals(List.of("[a, b, c]", "[a, d, c]"), paths());
        assertTrue(deliveredTo("a") > 100);
    }

    @Test
    void ifTheCheapestPathIsTakenTheNextOneIsAsked() {
        request("a", "b", 2, PathChoice.TABLES, OptionalInt.empty());
        web.runUntil(SECOND);
        request("a", "c", 2, new PathChoice.Alternatives(2), OptionalInt.empty());
        web.runUntil(9 * SECOND);
        assertEquals(List.of("[a, b]", "[]", "[a, d, c]"), paths());
        assertEquals("b has not 4 memories free in the window", decisions.get(1).reason());
    }

    @Test
    void withoutAnyPathTheTablesSayWhy() {
        learn();
        web.setDown("c", true);
        request("a", "c", 2, new PathChoice.Alternatives(2), OptionalInt.empty());
        web.runUntil(9 * SECOND);
        assertEquals("a knows no route to c", decisions.get(0).reason());
        assertEquals(2 * SECOND - 1, decisions.get(0).instant());
    }

    @Test
    void noPairsAndNoPathsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RequestGoal(PathChoice.TABLES, OptionalInt.of(0)));
        assertThrows(IllegalArgumentException.class, () -> new PathChoice.Disjoint(0));
        assertThrows(IllegalArgumentException.class, () -> new PathChoice.Alternatives(0));
    }
}
