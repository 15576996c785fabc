package org.bellwire.protocols.network.linkstate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.Web.Link;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Convergence, failure, recovery and aging, with the networks and times of the reference's own tests. */
class LinkStateRoutingTest {

    private static final long SECOND = Picoseconds.SECOND;
    private static final long END = 100 * SECOND;
    private static final Link PAIR = new Link("r0", "r1", 10_000);
    private static final Link[] RING = {
        PAIR, new Link("r1", "r2", 10_000), new Link("r2", "r3", 5_000), new Link("r3", "r0", 12_000)
    };
    private static final List<String> CONVERGED =
            List.of("r1>r1 r2>r3 r3>r3", "r0>r0 r2>r2 r3>r2", "r0>r3 r1>r1 r3>r3", "r0>r0 r1>r2 r2>r2");

    private static Web web(LinkStateTimers timers, Link... links) {
        RoutingChoice choice = new RoutingChoice(new LinkStateRouting(timers), new FiberLength());
        return Web.of(SoftwareParameters.STANDARD.withRouting(choice), links);
    }

    private static Web web(Link... links) {
        return web(LinkStateTimers.STANDARD, links);
    }

    private static LinkStateTimers aging(long maxAge) {
        return LinkStateTimers.of(SECOND, 4 * SECOND, SECOND / 2, maxAge);
    }

    private static NeighborState state(Web web, String at, String neighbor) {
        return protocol(web, at).stateOf(web.router(neighbor).id());
    }

    private static LinkStateProtocol protocol(Web web, String router) {
        return (LinkStateProtocol) web.router(router).routing();
    }

    private static List<String> tables(Web web) {
        return web.software().routers().stream()
                .map(router -> web.table(router.id().name()))
                .toList();
    }

    /** Of all links of the ring, both ends: {@code 01 FULL}. */
    private static Map<String, NeighborState> ringStates(Web web) {
        return List.of("01", "10", "12", "21", "23", "32", "30", "03").stream()
                .collect(
                        Collectors.toMap(link -> link, link -> state(web, "r" + link.charAt(0), "r" + link.charAt(1))));
    }

    @Test
    void twoRoutersKnowEachOtherAfterTheSecondGreeting() {
        Web web = web(PAIR).runUntil(SECOND);
        assertEquals(NeighborState.INIT, state(web, "r0", "r1"));
        assertEquals(List.of("", ""), tables(web));
        web.runUntil(SECOND + 5 * Web.DELAY + 1);
        assertEquals(NeighborState.FULL, state(web, "r0", "r1"));
        assertEquals(NeighborState.FULL, state(web, "r1", "r0"));
        assertEquals(List.of("r1>r1", "r0>r0"), tables(web));
        assertEquals(List.of("r1>r1", "r0>r0"), tables(web.runUntil(END)));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 100})
    void aRingOfFourSettlesOnTheShortestPaths(long seconds) {
        Web web = web(RING).runUntil(seconds * SECOND);
        ringStates(web).forEach((link, state) -> assertEquals(NeighborState.FULL, state, link));
        assertEquals(CONVERGED, tables(web));
    }

    @Test
    void aRouterThatFallsSilentBeforeTheSecondGreetingIsNeverKnown() {
        Web web = web(PAIR);
        web.at(SECOND / 2, () -> web.setDown("r1", true)).runUntil(END);
        assertEquals(NeighborState.DOWN, state(web, "r0", "r1"));
        assertEquals(NeighborState.DOWN, state(web, "r1", "r0"));
        assertEquals(List.of("", ""), tables(web));
    }

    @Test
    void theRestOfARingGoesTheOtherWayRound() {
        Web web = web(RING);
        web.at(SECOND / 2, () -> web.setDown("r2", true)).runUntil(END);
        ringStates(web)
                .forEach((link, state) ->
                        assertEquals(link.contains("2") ? NeighborState.DOWN : NeighborState.FULL, state, link));
        assertEquals(List.of("r1>r1 r3>r3", "r0>r0 r3>r0", "", "r0>r0 r1>r0"), tables(web));
    }

    @Test
    void aRouterThatWasKnownIsForgottenAfterTheDeadIntervalAndFoundAgain() {
        Web web = web(RING);
        web.at(3 * SECOND, () -> web.setDown("r2", true)).at(8 * SECOND, () -> web.setDown("r2", false));
        // The last greeting that r2 heard arrived at 2 s + 1 ms, its own last one at 3 s + 1 ms.
        web.runUntil(6 * SECOND + Web.DELAY);
        assertEquals(CONVERGED, tables(web));
        web.runUntil(7 * SECOND + Web.DELAY);
        assertEquals(List.of(CONVERGED.get(0), CONVERGED.get(1), "", CONVERGED.get(3)), tables(web));
        web.runUntil(7 * SECOND + 4 * Web.DELAY);
        assertEquals(NeighborState.DOWN, state(web, "r1", "r2"));
        assertEquals(List.of("r1>r1 r3>r3", "r0>r0 r3>r0", "", "r0>r0 r1>r0"), tables(web));
        web.runUntil(END);
        ringStates(web).forEach((link, state) -> assertEquals(NeighborState.FULL, state, link));
        assertEquals(CONVERGED, tables(web));
    }

    /** An advertisement is too old by the time it is asked for. */
    @Test
    void neighborsWhoseWordsAgeFasterThanTheyTravelNeverAgree() {
        Web web = web(aging(2 * Web.DELAY).withoutRefresh(), PAIR).runUntil(END);
        assertEquals(NeighborState.LOADING, state(web, "r0", "r1"));
        assertEquals(NeighborState.LOADING, state(web, "r1", "r0"));
        assertEquals(List.of("", ""), tables(web));
    }

    @Test
    void withoutRefreshRoutesEndWithTheGreatestAge() {
        Web web = web(aging(50 * SECOND).withoutRefresh(), PAIR).runUntil(51 * SECOND);
        assertEquals(List.of("r1>r1", "r0>r0"), tables(web));
        web.runUntil(END);
        assertEquals(NeighborState.FULL, state(web, "r0", "r1"));
        assertEquals(NeighborState.FULL, state(web, "r1", "r0"));
        assertEquals(List.of("", ""), tables(web));
    }

    @Test
    void withRefreshARouterSpeaksEveryHalfOfTheGreatestAge() {
        Web web = web(aging(50 * SECOND), PAIR).runUntil(END);
        assertEquals(4, protocol(web, "r0").sequence());
        assertEquals(4, protocol(web, "r1").sequence());
        assertEquals(List.of("r1>r1", "r0>r0"), tables(web));
    }

    /** r1 hears nothing for 2 s, in which r3 falls silent: the news that it missed come again. */
    @Test
    void newsThatARouterMissedWhileItWasDownForAMomentAreToldAgain() {
        Web web = web(RING);
        web.at(3 * SECOND, () -> web.setDown("r3", true))
                .at(6 * SECOND + SECOND / 2, () -> web.setDown("r1", true))
                .at(8 * SECOND + SECOND / 2, () -> web.setDown("r1", false))
                .runUntil(9 * SECOND + SECOND / 4);
        assertEquals(NeighborState.FULL, state(web, "r1", "r0"));
        assertEquals("r0>r0 r2>r2", web.table("r1"));
    }

    /** Of three ways of equal cost from a to f, that by b has most links; of the others c comes before d. */
    @Test
    void ofEqualPathsThatOfFewestLinksAndThenOfTheSmallerNameIsTaken() {
        Link[] links = {
            new Link("a", "b", 1000),
            new Link("b", "e", 1000),
            new Link("e", "f", 2000),
            new Link("a", "d", 2000),
            new Link("d", "f", 2000),
            new Link("a", "c", 3000),
            new Link("c", "f", 1000)
        };
        Web web = web(links).runUntil(3 * SECOND);
        assertTrue(web.table("a").contains("f>c"), web.table("a"));
        assertTrue(web.table("f").contains("a>c"), web.table("f"));
    }

    @Test
    void aRequestWaitsForTheFirstRouteAndIsRejectedIfThereIsNoneBeforeItsStart() {
        Web web = web(RING);
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        web.request("r0", "r2", SECOND / 2, 3 * SECOND, 1).request("r0", "r2", 2 * SECOND, 3 * SECOND, 1);
        web.runUntil(2 * SECOND);
        assertEquals(2, decisions.size());
        assertEquals(SECOND / 2 - 1, decisions.get(0).instant());
        assertEquals("r0 knows no route to r2", decisions.get(0).reason());
        assertEquals("[r0, r3, r2]", decisions.get(1).path().toString());
        assertTrue(decisions.get(1).instant() < SECOND + 20 * Web.DELAY);
    }

    @Test
    void senselessTimesAreRefused() {
        LinkStateRouting routing = new LinkStateRouting();
        assertThrows(IllegalArgumentException.class, () -> routing.with(Map.of("dead", 0.5)));
        assertThrows(IllegalArgumentException.class, () -> routing.with(Map.of("hello", -1.0)));
        assertThrows(IllegalArgumentException.class, () -> routing.with(Map.of("max_age", 1e30)));
    }
}
