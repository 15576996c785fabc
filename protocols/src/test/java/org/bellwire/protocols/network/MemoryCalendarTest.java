package org.bellwire.protocols.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.random.CounterStream;
import org.bellwire.kernel.random.RandomStreams;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.junit.jupiter.api.Test;

class MemoryCalendarTest {

    private static final NodeId A = new NodeId(0, "a");
    private static final NodeId B = new NodeId(1, "b");

    private static Reservation window(long serial, long start, long end) {
        return new Reservation(new ReservationId(A, serial), B, start, end, 1, 0.9, Delivery.CONSUME);
    }

    @Test
    void windowsThatTouchAtAnEndOverlap() {
        MemoryTimecard card = new MemoryTimecard();
        card.book(window(0, 10, 20));
        assertFalse(card.isFree(window(1, 20, 30)));
        assertFalse(card.isFree(window(1, 1, 10)));
        assertTrue(card.isFree(window(1, 21, 30)));
        assertTrue(card.isFree(window(1, 1, 9)));
    }

    @Test
    void aCardAgreesWithAListOfAllWindowsInAnyOrderOfBookings() {
        CounterStream luck = new RandomStreams(3, 0).stream("test", "windows");
        for (int trial = 0; trial < 500; trial++) {
            MemoryTimecard card = new MemoryTimecard();
            List<Reservation> booked = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                long start = luck.nextInt(0, 200);
                Reservation wanted = window(i, start, start + luck.nextInt(1, 30));
                boolean free = booked.stream().allMatch(b -> b.end() < wanted.start() || wanted.end() < b.start());
                assertEquals(free, card.isFree(wanted));
                if (free) {
                    card.book(wanted);
                    booked.add(wanted);
                } else if (luck.chance(0.2)) {
                    card.cancel(booked.remove(luck.nextInt(0, booked.size() - 1)));
                }
            }
        }
    }

    @Test
    void memoriesAreGivenFirstFitAndAllOrNone() {
        MemoryCalendar calendar = new MemoryCalendar(5);
        assertEquals(
                "[0, 1]", calendar.book(window(0, 10, 20), 2, 0).orElseThrow().toString());
        assertEquals(
                "[2, 3]", calendar.book(window(1, 15, 25), 2, 0).orElseThrow().toString());
        assertTrue(calendar.book(window(2, 16, 17), 2, 0).isEmpty());
        assertEquals(
                "[0, 1, 2]",
                calendar.book(window(3, 30, 40), 3, 0).orElseThrow().toString());
        calendar.free(window(0, 10, 20));
        assertEquals(
                "[0, 1]", calendar.book(window(4, 16, 17), 2, 0).orElseThrow().toString());
    }
}
