package org.bellwire.protocols.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.resource.SlotSet;

/** The timecards of all memories of a node. Memories are given first fit, by slot. */
public final class MemoryCalendar {

    private final List<MemoryTimecard> cards = new ArrayList<>();
    private final Map<ReservationId, SlotSet> slots = new HashMap<>();

    /** Nothing is booked. */
    public MemoryCalendar(int memories) {
        for (int slot = 0; slot < memories; slot++) {
            cards.add(new MemoryTimecard());
        }
    }

    /** Books that many memories for the reservation's window, or nothing when there are too few. */
    public Optional<SlotSet> book(Reservation reservation, int count, long now) {
        int[] found = new int[count];
        int size = 0;
        for (int slot = 0; slot < cards.size() && size < count; slot++) {
            cards.get(slot).forgetBefore(now);
            if (cards.get(slot).isFree(reservation)) {
                found[size++] = slot;
            }
        }
        if (size < count) {
            return Optional.empty();
        }
        SlotSet booked = SlotSet.of(found);
        for (int slot : found) {
            cards.get(slot).book(reservation);
        }
        slots.put(reservation.id(), booked);
        return Optional.of(booked);
    }

    /** Frees what the reservation holds; nothing when it holds nothing. */
    public void free(Reservation reservation) {
        SlotSet booked = slots.remove(reservation.id());
        for (int i = 0; booked != null && i < booked.size(); i++) {
            cards.get(booked.at(i)).cancel(reservation);
        }
    }

    Optional<SlotSet> slotsOf(ReservationId id) {
        return Optional.ofNullable(slots.get(id));
    }
}
