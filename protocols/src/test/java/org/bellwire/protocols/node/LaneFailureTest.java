package org.bellwire.protocols.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.detector.DetectorParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.Line.Arms;
import org.bellwire.protocols.Web;
import org.bellwire.protocols.Web.Link;
import org.bellwire.protocols.entanglement.AttemptsSkipped;
import org.bellwire.protocols.entanglement.GenerationEnded;
import org.bellwire.protocols.entanglement.Resolution;
import org.bellwire.protocols.network.FiberLength;
import org.bellwire.protocols.network.ReservationDecided;
import org.bellwire.protocols.network.ReservationReleased;
import org.bellwire.protocols.network.linkstate.LinkStateRouting;
import org.bellwire.protocols.node.SoftwareParameters.RoutingChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Stations that fail and fibers that break. In the networks the classical delay is 1 ms everywhere, the stations are s0, s1, ... in the order of
 * the links, and light takes 2.5 us for an arm of the first.
 */
class LaneFailureTest {

    private static final long SECOND = Picoseconds.SECOND;
    private static final long MS = Picoseconds.MILLISECOND;
    private static final long FLIGHT = 2_500_000;
    private static final Link[] RING = {
        new Link("r0", "r1", 1000), new Link("r1", "r2", 1000), new Link("r2", "r3", 2000), new Link("r3", "r0", 2000)
    };
    private static final Link[] TWO_STATIONS = {new Link("r0", "r1", 1000), new Link("r0", "r1", 1000)};

    private static void fail(Web web, String station, long at, long until) {
        web.at(at, () -> web.software().stationGoesDown(station));
        web.at(until, () -> web.software().stationComesUp(station));
    }

    private static long successes(List<GenerationEnded> attempts, int slot, long from, long to) {
        return attempts.stream()
                .filter(end -> end.succeeded() && end.memory().slot() == slot)
                .filter(end -> end.instant() >= from && end.instant() < to)
                .count();
    }

    @Test
    void bothEndsOfALinkWithOneStationMissItsSignalAndGiveItsReservationsUp() {
        Web web = Web.of(SoftwareParameters.STANDARD, RING);
        List<ReservationReleased> releases = web.collect(ReservationReleased.class);
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        fail(web, "s0", 2 * SECOND, 5 * SECOND);
        web.request("r0", "r2", SECOND, 9 * SECOND, 2).runUntil(9 * SECOND);

        assertEquals(1, releases.size());
        assertEquals(2 * SECOND + MS, releases.get(0).instant());
        assertEquals("the link between r0 and r1 went down", releases.get(0).reason());
        assertEquals("r0 has lost its link to r1", decisions.get(1).reason());
        ReservationDecided last = decisions.get(decisions.size() - 1);
        assertTrue(last.isApproved());
        assertTrue(last.instant() > 5 * SECOND + MS && last.instant() < 6 * SECOND + 10 * MS, () -> "" + last);
    }

    @Test
    void aBrokenFiberIsMissedByTheStationThatTellsBothEnds() {
        Web web = Web.of(SoftwareParameters.STANDARD, RING);
        List<ReservationReleased> releases = web.collect(ReservationReleased.class);
        List<FiberBroke> breaks = web.collect(FiberBroke.class);
        web.at(2 * SECOND, () -> web.software().breakFiber("r1", "s0"));
        web.request("r0", "r2", SECOND, 9 * SECOND, 2).runUntil(9 * SECOND);

        assertEquals(2 * SECOND + FLIGHT + MS, releases.get(0).instant());
        assertEquals("r1 s0", breaks.get(0).from() + " " + breaks.get(0).station());
    }

    /** The last greeting that counts comes at 4 s; it is missed after four more, and the answer takes 4 ms. */
    @Test
    void linkStateRoutingGoesAroundALinkThatMakesNoPairsThoughItsEndsCanTalk() {
        Web web = Web.of(
                SoftwareParameters.STANDARD.withRouting(new RoutingChoice(new LinkStateRouting(), new FiberLength())),
                RING);
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        fail(web, "s0", 4 * SECOND, 12 * SECOND);
        web.request("r0", "r2", 2 * SECOND, 11 * SECOND, 2)
                .at(16 * SECOND, () -> web.request("r0", "r2", 17 * SECOND, 18 * SECOND, 2))
                .runUntil(11 * SECOND);
        assertEquals("[r0, r1, r2]", decisions.get(0).path().toString());
        ReservationDecided detour = decisions.get(decisions.size() - 1);
        assertEquals("[r0, r3, r2]", detour.path().toString());
        assertTrue(detour.instant() >= 8 * SECOND && detour.instant() < 8 * SECOND + 10 * MS, () -> "" + detour);

        web.runUntil(18 * SECOND);
        assertEquals("[r0, r1, r2]", decisions.get(decisions.size() - 1).path().toString());
    }

    @Test
    void theOtherStationOfALinkGoesOnAndTheFirstOneComesBack() {
        Web web = Web.of(SoftwareParameters.STANDARD, TWO_STATIONS);
        List<GenerationEnded> attempts = web.collect(GenerationEnded.class);
        List<ReservationReleased> releases = web.collect(ReservationReleased.class);
        fail(web, "s0", 2 * SECOND, 4 * SECOND);
        web.request("r1", "r0", SECOND, 6 * SECOND, 2).runUntil(6 * SECOND);

        assertEquals(List.of(), releases);
        assertTrue(successes(attempts, 0, SECOND, 2 * SECOND) > 30);
        assertEquals(0, successes(attempts, 0, 2 * SECOND + 10 * MS, 4 * SECOND));
        assertTrue(successes(attempts, 0, 4 * SECOND + 10 * MS, 5 * SECOND + 10 * MS) > 30);
        assertTrue(successes(attempts, 1, 2 * SECOND, 4 * SECOND) > 60);
        long inVain = attempts.stream()
                .filter(end -> end.memory().slot() == 0 && end.instant() > 2 * SECOND && end.instant() < 4 * SECOND)
                .count();
        assertTrue(inVain > 100, "attempts in vain: " + inVain);
    }

    @Test
    void aLinkIsCutAsLongAsEachOfItsStationsHasAFault() {
        Web web = Web.of(SoftwareParameters.STANDARD, TWO_STATIONS);
        List<ReservationReleased> releases = web.collect(ReservationReleased.class);
        List<ReservationDecided> decisions = web.collect(ReservationDecided.class);
        fail(web, "s0", 2 * SECOND, 4 * SECOND);
        web.at(3 * SECOND, () -> web.software().breakFiber("r0", "s0"));
        web.at(7 * SECOND, () -> web.software().mendFiber("r0", "s0"));
        fail(web, "s1", 3 * SECOND, 6 * SECOND);
        web.request("r0", "r1", SECOND, 9 * SECOND, 2).runUntil(9 * SECOND);

        assertEquals(3 * SECOND + MS, releases.get(0).instant());
        ReservationDecided last = decisions.get(decisions.size() - 1);
        assertTrue(last.isApproved());
        assertTrue(last.instant() > 6 * SECOND && last.instant() < 7 * SECOND + 10 * MS, () -> "" + last);
        assertEquals(1, releases.size());
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
        fail(line, "s1", microseconds * Picoseconds.MICROSECOND, 20 * MS);
        line.request("r0", "r3", SECOND, SECOND + 5 * MS, 2)
                .at(3 * SECOND, () -> line.request("r0", "r3", 4 * SECOND, 5 * SECOND, 2))
                .runUntil(6 * SECOND);
        ReservationDecided last = decisions.get(decisions.size() - 1);
        assertTrue(last.isApproved(), last.reason());
        assertEquals(4 * SECOND, last.reservation().start());
        long undecided = decisions.stream()
                .map(decision -> decision.reservation().id())
                .distinct()
                .count();
        assertEquals(undecided, decisions.size(), "each request is decided once");
    }

    /**
     * Successes before and after an outage are those of the closed form (five standard errors: false alarm 1e-6 for each of four), and
     * there are none in it, at either resolution: a success that was drawn for an instant of the outage fails for want of photons.
     */
    @ParameterizedTest
    @EnumSource(Resolution.class)
    void noAttemptSucceedsInAnOutageAndOthersAsEver(Resolution resolution) {
        Line line = Line.Plan.of(2, 2)
                .withDetector(new DetectorParameters(0.2, 0, 1e9, 1))
                .withArms(new Arms(1000, 1000, 0), 10 * Picoseconds.MICROSECOND)
                .withSoftware(SoftwareParameters.STANDARD.withResolution(resolution), "single_atom")
                .withLanes(2, 1)
                .build();
        List<GenerationEnded> ends = line.collect(GenerationEnded.class);
        List<AttemptsSkipped> skips = line.collect(AttemptsSkipped.class);
        line.timeline().at(SECOND, () -> line.software().stationGoesDown("s0.1"));
        line.timeline().at(2 * SECOND, () -> line.software().stationComesUp("s0.1"));
        line.request(10 * MS, 3 * SECOND, 2, 0.5).runUntil(3 * SECOND);

        assertEquals(0, successes(ends, 1, SECOND + MS, 2 * SECOND));
        long before = successes(ends, 1, 0, SECOND);
        long after = successes(ends, 1, 2 * SECOND, 3 * SECOND);
        double expected = successes(ends, 0, 0, 3 * SECOND) / 2.99;
        assertTrue(expected > 200, "pairs per second: " + expected);
        assertEquals(expected * 0.99, before, 5 * Math.sqrt(expected));
        assertEquals(expected, after, 5 * Math.sqrt(expected));
        assertEquals(resolution == Resolution.SAMPLED, !skips.isEmpty());
    }

    @Test
    void whatIsNotThereCanNotFail() {
        NetworkSoftware software = Web.of(SoftwareParameters.STANDARD, RING).software();
        assertThrows(IllegalArgumentException.class, () -> software.stationGoesDown("r0"));
        assertThrows(IllegalArgumentException.class, () -> software.breakFiber("r2", "s0"));
    }
}
