package org.bellwire.kernel.event;

/** A queue over slots, which leaves to its kinds where a slot stands while it waits. */
abstract sealed class SlotQueue implements EventQueue permits HeapQueue, LadderQueue {
    final EventSlots slots = new EventSlots();

    /** Finds a place for a slot by its instant and tie. */
    abstract void link(int slot, long instant);

    /** Takes a slot from its place; its instant is still the one it was linked with. */
    abstract void unlink(int slot);

    /** The slot of the first event; asked only when there is one. */
    abstract int first();

    /** Takes the slot of the first event from its place; asked only when there is one. */
    abstract int takeFirst();

    @Override
    public final long insert(long instant, int priority, Event event) {
        int slot = slots.occupy(instant, priority, event);
        link(slot, instant);
        return slots.handle(slot);
    }

    @Override
    public final boolean isPending(long handle) {
        return slots.isPending(handle);
    }

    @Override
    public final boolean cancel(long handle) {
        if (!slots.isPending(handle)) {
            return false;
        }
        int slot = EventSlots.slot(handle);
        unlink(slot);
        slots.release(slot);
        return true;
    }

    @Override
    public final boolean reschedule(long handle, long instant) {
        EventSlots.checkInstant(instant);
        if (!slots.isPending(handle)) {
            return false;
        }
        int slot = EventSlots.slot(handle);
        unlink(slot);
        slots.renew(slot, instant);
        link(slot, instant);
        return true;
    }

    @Override
    public final int size() {
        return slots.size();
    }

    @Override
    public final long firstInstant() {
        requireSome();
        return slots.instant(first());
    }

    @Override
    public final Event removeFirst() {
        requireSome();
        return slots.release(takeFirst());
    }

    private void requireSome() {
        if (slots.size() == 0) {
            throw new IllegalStateException("no pending events");
        }
    }
}
