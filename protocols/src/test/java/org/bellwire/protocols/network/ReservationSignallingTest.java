package org.bellwire.protocols.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bellwire.hardware.memory.MemoryParameters;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.knowledge.MemoryState;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.node.SoftwareParameters;
import org.bellwire.protocols.node.SoftwareParameters.Purification;
import org.bellwire.protocols.purification.UnreachableTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationSignallingTest {

    private static final long T = 100_000_000;
    private static final long MS = Picoseconds.MILLISECOND;

    @Test
    void theInitiatorLearnsOfTheApprovalAfterTwoDelaysPerHop() {
        Line line = Line.Plan.of(4, 10).build();
        line.request(10 * MS, 20 * MS, 5, 0.5).runUntil(9 * MS);
        ReservationDecided decision = line.decisions().get(0);
        assertTrue(decision.isApproved());
        assertEquals(6 * T, decision.instant());
        assertEquals(
                "[r0, r1, r2, r3]",
                decision.path().stream().map(n -> n.name()).toList().toString());
    }

    @ParameterizedTest
    @CsvSource({"11,0,r0", "6,2,r1"})
    void aNodeWithTooFewMemoriesRejectsAndTheInitiatorLearnsWhy(int memories, int delays, String node) {
        Line line = Line.Plan.of(3, 10).build();
        line.request(10 * MS, 20 * MS, memories, 0.5).runUntil(9 * MS);
        ReservationDecided decision = line.decisions().get(0);
        assertFalse(decision.isApproved());
        assertEquals(delays * T, decision.instant());
        assertTrue(decision.reason().startsWith(node + " has not "), decision.reason());
    }

    @Test
    void aRejectedRequestLeavesNothingReserved() {
        Line line = Line.Plan.of(3, 10).build();
        line.request(10 * MS, 20 * MS, 6, 0.5).runUntil(MS);
        line.request(10 * MS, 20 * MS, 5, 0.5).runUntil(2 * MS);
        assertTrue(line.decisions().get(1).isApproved());
    }

    @Test
    void twoRequestsShareTheMemoriesOfOneWindowAndAThirdFindsNone() {
        Line line = Line.Plan.of(3, 10).build();
        line.request(10 * MS, 20 * MS, 2, 0.5);
        line.request(15 * MS, 25 * MS, 3, 0.5);
        line.request(20 * MS, 30 * MS, 1, 0.5);
        line.runUntil(9 * MS);
        assertEquals(
                List.of(true, true, false),
                line.decisions().stream()
                        .sorted((a, b) -> Long.compare(
                                a.reservation().start(), b.reservation().start()))
                        .map(ReservationDecided::isApproved)
                        .toList());
    }

    @Test
    void aRequestThatReachesANodeAfterItsStartIsRejected() {
        Line line = Line.Plan.of(3, 10).build();
        line.request(T + 1, 20 * MS, 2, 0.5).runUntil(30 * MS);
        ReservationDecided decision = line.decisions().get(0);
        assertFalse(decision.isApproved());
        assertTrue(decision.reason().contains("reaches r2"), decision.reason());
    }

    @Test
    void anApprovalThatComesAfterTheStartBeginsAtOnce() {
        Line line = Line.Plan.of(3, 10).build();
        line.request(3 * T, 20 * MS, 2, 0.5).runUntil(30 * MS);
        assertTrue(line.decisions().get(0).isApproved());
        assertFalse(line.deliveriesAt(0).isEmpty());
    }

    @Test
    void aRequestForANodeWithoutARouteIsRejected() {
        Line line = Line.Plan.of(2, 10).build();
        RequestTerms terms = new RequestTerms(
                new org.bellwire.hardware.address.NodeId(99, "nowhere"), MS, 2 * MS, 1, 0.5, Delivery.CONSUME);
        new RequestApplication(line.router(0), terms).start();
        assertEquals("r0 knows no route to nowhere", line.decisions().get(0).reason());
        line.request(10 * MS, 20 * MS, 10, 0.5).runUntil(5 * MS);
        assertTrue(line.decisions().get(1).isApproved());
    }

    @Test
    void aReservationGivenUpEarlyFreesTheWholePath() {
        Line line = Line.Plan.of(3, 10).build();
        line.request(10 * MS, 100 * MS, 5, 0.5).runUntil(30 * MS);
        ReservationDecided decision = line.decisions().get(0);
        line.router(0).network().expireEarly(decision.reservation(), decision.path());
        int delivered = line.deliveriesAt(0).size();
        line.runUntil(40 * MS);
        assertEquals(delivered, line.deliveriesAt(0).size());
        for (int i = 0; i < 3; i++) {
            for (MemoryRecord record : line.router(i).resources().memories()) {
                assertEquals(MemoryState.RAW, record.state());
            }
        }
        line.request(50 * MS, 90 * MS, 5, 0.5).runUntil(45 * MS);
        assertTrue(line.decisions().get(1).isApproved());
    }

    @Test
    void heldPairsStayInTheirMemories() {
        Line line = Line.Plan.of(2, 6)
                .withMemory(MemoryParameters.STANDARD.withRawFidelity(0.9))
                .build();
        RequestTerms terms = new RequestTerms(line.router(1).id(), 10 * MS, 500 * MS, 6, 0.5, Delivery.HOLD);
        new RequestApplication(line.router(0), terms).start();
        line.runUntil(400 * MS);
        assertEquals(6, line.deliveriesAt(0).size());
        for (MemoryRecord record : line.router(0).resources().memories()) {
            assertEquals(MemoryState.ENTANGLED, record.state());
        }
    }

    @Test
    void theResponderRejectsATargetThatNoPurificationReaches() {
        Line line = unfit().build();
        line.request(10 * MS, 20 * MS, 4, 0.9).runUntil(MS);
        line.request(10 * MS, 20 * MS, 4, 0.23).runUntil(2 * MS);
        ReservationDecided decision = line.decisions().get(0);
        assertFalse(decision.isApproved());
        assertEquals(4 * T, decision.instant());
        assertTrue(decision.reason().endsWith("0.5000 at most, below the target of 0.9"), decision.reason());
        assertTrue(line.decisions().get(1).isApproved(), "its memories are free");
    }

    @Test
    void whereItIsToWarnOnlyItReportsTheTargetAndApproves() {
        Purification warning = Purification.STANDARD.withUnreachable(UnreachableTarget.WARN);
        Line line = unfit().withSoftware(SoftwareParameters.STANDARD.withPurification(warning), "single_atom")
                .build();
        List<TargetOutOfReach> doubts = line.collect(TargetOutOfReach.class);
        line.request(10 * MS, 20 * MS, 4, 0.9).runUntil(9 * MS);
        assertEquals(1, doubts.size());
        assertTrue(line.decisions().get(0).isApproved());
    }

    private static Line.Plan unfit() {
        return Line.Plan.of(3, 8).withMemory(MemoryParameters.STANDARD.withRawFidelity(0.5));
    }
}
