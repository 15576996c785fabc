package org.bellwire.kernel.event;

/** Pending events in a four-ary heap: O(log n) each. Simple, and therefore the oracle of {@link LadderQueue}. */
public final class HeapQueue extends SlotQueue {
    private final SlotHeap heap = new SlotHeap(slots);

    @Override
    void link(int slot, long instant) {
        heap.add(slot);
    }

    @Override
    void unlink(int slot) {
        heap.remove(slot);
    }

    @Override
    int takeFirst() {
        int slot = first();
        unlink(slot);
        return slot;
    }

    @Override
    int first() {
        return heap.first();
    }
}
