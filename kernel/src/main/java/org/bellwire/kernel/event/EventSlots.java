package org.bellwire.kernel.event;

import java.util.Arrays;
import java.util.Objects;

/**
 * The pending events of a queue as parallel arrays, one slot each, with a free list. Nothing is allocated but when there are more
 * pending events than ever before.
 *
 * <p>A handle is the slot with the generation of its use. The generation is odd while the slot holds an event and grows by one at
 * each change, so that an old handle never fits a younger event (37 bits: 6.9e10 uses of one slot).
 */
final class EventSlots {
    static final int NONE = Integer.MAX_VALUE;

    private static final int SLOT_BITS = 26;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final int ORDER_BITS = 56;
    private static final int FIRST_CAPACITY = 64;

    long[] instant = new long[FIRST_CAPACITY];
    /** Priority in the upper byte, number of insertion below: the order among equal instants. */
    long[] tie = new long[FIRST_CAPACITY];
    /** For the owner of the slots; links the free ones. */
    int[] next = new int[FIRST_CAPACITY];
    /** For the owner of the slots. */
    int[] back = new int[FIRST_CAPACITY];

    private long[] generation = new long[FIRST_CAPACITY];
    private Event[] event = new Event[FIRST_CAPACITY];
    private int firstFree = NONE;
    private int used;
    private int size;
    private long insertions;

    int size() {
        return size;
    }

    int occupy(long when, int priority, Event what) {
        Objects.requireNonNull(what, "event");
        checkInstant(when);
        if (priority < 0 || priority > EventQueue.MAX_PRIORITY) {
            throw new IllegalArgumentException("priority " + priority + " is not in 0.." + EventQueue.MAX_PRIORITY);
        }
        int slot = takeFree();
        event[slot] = what;
        generation[slot]++;
        instant[slot] = when;
        tie[slot] = (long) priority << ORDER_BITS | insertions++;
        size++;
        return slot;
    }

    /** A new instant and a new place behind all earlier insertions, with the priority as it was. */
    void renew(int slot, long when) {
        instant[slot] = when;
        tie[slot] = tie[slot] >>> ORDER_BITS << ORDER_BITS | insertions++;
    }

    static void checkInstant(long when) {
        if (when < 0) {
            throw new IllegalArgumentException("instant " + when + " ps is before the start of time");
        }
    }

    Event release(int slot) {
        Event what = event[slot];
        event[slot] = null;
        generation[slot]++;
        next[slot] = firstFree;
        firstFree = slot;
        size--;
        return what;
    }

    long handle(int slot) {
        return generation[slot] << SLOT_BITS | slot;
    }

    static int slot(long handle) {
        return (int) handle & SLOT_MASK;
    }

    boolean isPending(long handle) {
        int slot = slot(handle);
        return slot < used && (generation[slot] & 1) == 1 && handle(slot) == handle;
    }

    boolean precedes(int one, int other) {
        long a = instant[one];
        long b = instant[other];
        return a < b || (a == b && tie[one] < tie[other]);
    }

    private int takeFree() {
        if (firstFree != NONE) {
            int slot = firstFree;
            firstFree = next[slot];
            return slot;
        }
        if (used == instant.length) {
            grow();
        }
        return used++;
    }

    private void grow() {
        if (used > SLOT_MASK) {
            throw new IllegalStateException("more than " + used + " pending events");
        }
        int capacity = 2 * used;
        instant = Arrays.copyOf(instant, capacity);
        tie = Arrays.copyOf(tie, capacity);
        next = Arrays.copyOf(next, capacity);
        back = Arrays.copyOf(back, capacity);
        generation = Arrays.copyOf(generation, capacity);
        event = Arrays.copyOf(event, capacity);
    }
}
