package org.bellwire.protocols.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.Web.Link;
import org.bellwire.protocols.entanglement.GenerationEnded;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.PairDelivered;
import org.bellwire.protocols.network.ReservationAskedAnew;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.ReservationReleased;
import org.bellwire.protocols.network.linkstate.LinkStateRouting;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Routers that fail and recover while there are reservations over them. Classical delay is 1 ms everywhere. */
class NodeFailureTest {

    private static final long SECOND = Picoseconds.SECOND;
    private static final long MS = Picoseconds.MILLISECOND;
    private static final Link[] RING = {
        new Link("r0", "r1", 1000), new Link("r1", "r2", 1000), new Link("r2", "r3", 2000), new Link("r3", "r0", 2000)
    };
    private static final SoftwareParameters LEARNING =
            SoftwareParameters.STANDARD.withRouting(new RoutingChoice(new LinkStateRouting(), new FiberLength()));

    private final Web fixed = Web.of(SoftwareParameters.STANDARD, RING);
    private final Web learning = Web.of(LEARNING, RING);

    private static List<Long> deliveriesAt(List<PairDelivered> deliveries, String node, long from, long to) {
        return deliveries.stream()
                .filter(fact -> fact.memory().node().name().equals(node))
                .map(PairDelivered::instant)
                .filter(instant -> instant >= from && instant < to)
                .toList();
    }

    private static void assertNothingIsHeld(Web web) {
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
    void theWholePathLetsGoWithinTheDelaysAndNoAttemptIsMadeAfterwards() {
        List<ReservationReleased> releases = fixed.collect(ReservationReleased.class);
        List<GenerationEnded> attempts = fixed.collect(GenerationEnded.class);
        fixed.request("r0", "r2", SECOND, 3 * SECOND, 2)
                .at(2 * SECOND, () -> fixed.software().goDown("r1"))
                .runUntil(2 * SECOND + MS + 1);
        assertEquals(1, releases.size());
        assertEquals(2 * SECOND + MS, releases.get(0).instant());
        assertEquals("r1 went down", releases.get(0).reason());
        int before = attempts.size();
        assertTrue(before > 100, "attempts: " + before);
        fixed.runUntil(3 * SECOND);
        assertEquals(before, attempts.size());
        assertNothingIsHeld(fixed);
    }

    @Test
    void withFixedRoutesThePathIsUsedAgainWhenTheNodeIsBack() {
        List<PairDelivered> deliveries = fixed.collect(PairDelivered.class);
        fixed.request("r0", "r2", SECOND, 9 * SECOND, 2)
                .at(2 * SECOND, () -> fixed.software().goDown("r1"))
                .at(5 * SECOND, () -> fixed.software().comeUp("r1"))
                .runUntil(9 * SECOND);
        assertFalse(deliveriesAt(deliveries, "r0", SECOND, 2 * SECOND).isEmpty());
        assertEquals(List.of(), deliveriesAt(deliveries, "r0", 2 * SECOND + 2 * MS, 5 * SECOND));
        assertFalse(deliveriesAt(deliveries, "r0", 5 * SECOND, 6 * SECOND + 100 * MS)
                .isEmpty());
    }

    @Test
    void withLinkStateRoutingTheRestOfTheWindowGoesTheOtherWayRound() {
        List<PairDelivered> deliveries = learning.collect(PairDelivered.class);
        List<ReservationDecided> decisions = learning.collect(ReservationDecided.class);
        List<ReservationAskedAnew> detours = learning.collect(ReservationAskedAnew.class);
        learning.request("r0", "r2", 2 * SECOND, 15 * SECOND, 2)
                .at(4 * SECOND, () -> learning.software().goDown("r1"))
                .runUntil(15 * SECOND);
        assertEquals("[r0, r1, r2]", decisions.get(0).path().toString());
        ReservationDecided last = decisions.get(decisions.size() - 1);
        assertEquals("[r0, r3, r2]", last.path().toString());
        assertTrue(decisions.subList(1, decisions.size() - 1).stream()
                .allMatch(decision -> decision.reason().equals("r0 has lost its neighbor r1")));
        // The last greeting came at 4 s + 1 ms; the answer takes 4 ms.
        assertEquals(8 * SECOND + 5 * MS, last.instant());
        assertEquals(15 * SECOND, last.reservation().end());
        assertEquals(detours.get(detours.size() - 1).reservation(), last.reservation());
        assertTrue(deliveriesAt(deliveries, "r0", 8 * SECOND + 20 * MS, 15 * SECOND)
                        .size()
                > 100);
    }

    /** The failure at each moment of the signalling leaves nothing booked: a request for all memories is granted later. */
    @ParameterizedTest
    @CsvSource({"500", "1500", "2500", "3500", "4500", "5500", "6500"})
    void aFailureDuringTheSignallingLeavesNothingBooked(long microseconds) {
        Web line = Web.of(
                SoftwareParameters.STANDARD,
                new Link("r0", "r1", 1000),
                new Link("r1", "r2", 1000),
                new Link("r2", "r3", 1000));
        List<ReservationDecided> decisions = line.collect(ReservationDecided.class);
        line.request("r0", "r3", SECOND, SECOND + 5 * MS, 2)
                .at(
                        microseconds * Picoseconds.MICROSECOND,
                        () -> line.software().goDown("r2"))
                .at(20 * MS, () -> line.software().comeUp("r2"))
                .at(3 * SECOND, () -> line.request("r0", "r3", 4 * SECOND, 5 * SECOND, 2))
                .runUntil(6 * SECOND);
        ReservationDecided last = decisions.get(decisions.size() - 1);
        assertTrue(last.isApproved(), last.reason());
        assertEquals(4 * SECOND, last.reservation().start());
        assertNothingIsHeld(line);
    }

    @Test
    void aReservationThatHasNotBegunIsReleasedWithoutHarmToTheOneThatRuns() {
        List<PairDelivered> deliveries = fixed.collect(PairDelivered.class);
        fixed.request("r0", "r1", SECOND, 5 * SECOND, 2)
                .request("r0", "r2", 6 * SECOND, 7 * SECOND, 2)
                .at(2 * SECOND, () -> fixed.software().goDown("r2"))
                .runUntil(8 * SECOND);
        assertTrue(
                deliveriesAt(deliveries, "r0", 2 * SECOND + 2 * MS, 5 * SECOND).size() > 100);
        assertEquals(List.of(), deliveriesAt(deliveries, "r0", 5 * SECOND + MS, 8 * SECOND));
    }

    @Test
    void aNodeThatIsDownRefusesItsOwnRequests() {
        List<ReservationDecided> decisions = fixed.collect(ReservationDecided.class);
        fixed.at(SECOND, () -> fixed.software().goDown("r0"))
                .at(2 * SECOND, () -> fixed.request("r0", "r2", 3 * SECOND, 4 * SECOND, 1))
                .runUntil(5 * SECOND);
        assertEquals("r0 is down", decisions.get(0).reason());
    }

    /** Forty failures of random routers at random times, with requests between all pairs of routers. */
    @ParameterizedTest
    @EnumSource(Resolution.class)
    void failuresAtAnyMomentLeaveNothingBehind(Resolution resolution) {
        Web web = Web.of(LEARNING.withResolution(resolution), RING);
        List<PairDelivered> deliveries = web.collect(PairDelivered.class);
        Random luck = new Random(5);
        for (int i = 0; i < 40; i++) {
            String victim = "r" + luck.nextInt(4);
            long begin = (2 + 6L * i / 10) * SECOND + luck.nextLong(SECOND / 2);
            long end = begin + luck.nextLong(SECOND / 4);
            web.at(begin, () -> web.software().goDown(victim))
                    .at(end, () -> web.software().comeUp(victim));
        }
        for (int i = 0; i < 40; i++) {
            String from = "r" + i % 4;
            String to = "r" + (i + 1 + i / 4 % 3) % 4;
            long start = 2 * SECOND + luck.nextLong(20 * SECOND);
            web.at(start - SECOND, () -> web.request(from, to, start, start + 3 * SECOND, 1));
        }
        web.runUntil(40 * SECOND);
        assertTrue(deliveries.size() > 1000, "deliveries: " + deliveries.size());
        assertNothingIsHeld(web);
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        web.request("r0", "r2", 41 * SECOND, 42 * SECOND, 2)
                .request("r1", "r3", 43 * SECOND, 44 * SECOND, 2)
                .runUntil(45 * SECOND);
        assertTrue(decisions.stream().allMatch(ReservationDecided::isApproved), decisions::toString);
    }
}
