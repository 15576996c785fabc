package org.bellwire.protocols.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.hardware.node.Router;
import org.bellwire.protocols.Line;
import org.bellwire.protocols.message.ReservationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneRuleTest {
    private static final Router ROUTER =
            Line.Plan.of(2, 1).withLanes(1, 3).build().network().router("r0");
    private static final List<LinkEnd> LANES =
            ROUTER.lanesTo(ROUTER.links().get(0).neighbor());

    private static List<Integer> lanes(long serial, int... slots) {
        LaneRule rule = new LaneRule(new ReservationId(ROUTER.id(), serial), SlotSet.of(slots));
        return IntStream.of(slots)
                .mapToObj(slot -> rule.lane(LANES, slot).wavelength())
                .toList();
    }

    @Test
    void theMemoriesOfAReservationAreDealtOut() {
        assertEquals(List.of(0, 1, 2, 0, 1), lanes(0, 4, 5, 6, 7, 8));
    }

    @Test
    void smallReservationsBeginWhereTheOneBeforeEnded() {
        assertEquals(List.of(0), lanes(0, 4));
        assertEquals(List.of(1), lanes(1, 4));
        assertEquals(List.of(2), lanes(2, 7));
        assertEquals(List.of(2, 0), lanes(1, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "5, 4", "1000000000000, 7"})
    void bothEndsKnowHowManyMemoriesEachLaneHas(long serial, int memories) {
        int[] here = IntStream.range(0, memories).toArray();
        int[] there = IntStream.range(0, memories).map(i -> 40 + 3 * i).toArray();
        assertEquals(lanes(serial, here), lanes(serial, there));
    }
}
