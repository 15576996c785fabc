package org.bellwire.protocols.network;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The calendar of one memory: windows promised to reservations. Windows that touch at an end overlap. */
final class MemoryTimecard {

    private final NavigableMap<Long, Reservation> byStart = new TreeMap<>();

    /** Whether nothing is booked in the reservation's window, its two ends included. */
    boolean isFree(Reservation wanted) {
        Map.Entry<Long, Reservation> before = byStart.floorEntry(wanted.end());
        return before == null || before.getValue().end() < wanted.start();
    }

    void book(Reservation reservation) {
        byStart.put(reservation.start(), reservation);
    }

    void cancel(Reservation reservation) {
        byStart.remove(reservation.start(), reservation);
    }

    /** Forgets windows that are over, so that a long run does not collect them. */
    void forgetBefore(long instant) {
        while (!byStart.isEmpty() && byStart.firstEntry().getValue().end() < instant) {
            byStart.pollFirstEntry();
        }
    }
}
