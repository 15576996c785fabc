package org.bellwire.kernel.event;

/** Pending events in a four-ary heap: O(log n) each. Simple, and therefore the oracle of {@link LadderQueue}. */
public final class LadderQueue implements EventQueue {
    private final EventSlots slots = new EventSlots();
    private final SlotHeap heap = new SlotHeap(slots);

    @Override
    public long insert(long instant, int priority, Event event) {
        int slot = slots.occupy(instant, priority, event);
        heap.add(slot);
        return slots.handle(slot);
    }

    @Override
    public boolean isPending(long handle) {
        return slots.isPending(handle);
    }

    @Override
    public boolean cancel(long handle) {
        if (!slots.isPending(handle)) {
            return false;
        }
        int slot = EventSlots.slot(handle);
        heap.remove(slot);
        slots.release(slot);
        return true;
    }

    @Override
    public boolean reschedule(long handle, long instant) {
        EventSlots.checkInstant(instant);
        if (!slots.isPending(handle)) {
            return false;
        }
        int slot = EventSlots.slot(handle);
        heap.remove(slot);
        slots.renew(slot, instant);
        heap.add(slot);
        return true;
    }

    @Override
    public int size() {
        return slots.size();
    }

    @Override
    public long firstInstant() {
        slots.requireSome();
        return slots.instant[heap.first()];
    }

    @Override
    public Event removeFirst() {
        slots.requireSome();
        return slots.release(heap.removeFirst());
    }
}
