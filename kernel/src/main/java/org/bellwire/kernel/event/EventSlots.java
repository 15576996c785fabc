package org.bellwire.kernel.event;

import java.util.Arrays;
import java.util.Objects;

/**
 * The pending events of a queue, one slot each, with a free list. The numbers of a slot lie side by side in one array, so that a
 * slot that has left the processor's cache costs one access to memory and not one for each number. Nothing is allocated but when
 * there are more pending events than ever before.
 *
 * <p>A handle is the slot with the generation of its use. The generation is odd while the slot holds an event and grows by one at
 * each change, so that an old handle never fits a younger event (37 bits: 6.9e10 uses of one slot).
 */
final class EventSlots {
    private static final int NONE = Integer.MAX_VALUE;

    private static final int SLOT_BITS = 26;
    private static final int SLOT_MASK = (1 << SLOT_BITS) - 1;
    private static final int ORDER_BITS = 56;
    private static final int FIRST_CAPACITY = 64;

    /** Numbers of a slot: instant; tie (priority in the upper byte, number of insertion below); generation; mark. */
    private static final int NUMBERS = 4;

    private static final int TIE = 1;
    private static final int GENERATION = 2;
    private static final int MARK = 3;

    private long[] numbers = new long[FIRST_CAPACITY * NUMBERS];
    private Event[] event = new Event[FIRST_CAPACITY];
    private int firstFree = NONE;
    private int used;
    private int size;
    private long insertions;

    int size() {
        return size;
    }

    long instant(int slot) {
        return numbers[slot * NUMBERS];
    }

    /** The order among equal instants. */
    long tie(int slot) {
        return numbers[slot * NUMBERS + TIE];
    }

    /** A number of the owner's. */
    int mark(int slot) {
        return (int) numbers[slot * NUMBERS + MARK];
    }

    void setMark(int slot, int mark) {
        numbers[slot * NUMBERS + MARK] = mark;
    }

    /** The slot with the number of its event's insertion: no other event and no other instant of it has the same. */
    long ticket(int slot) {
        return tie(slot) << SLOT_BITS | slot;
    }

    /** Whether the event of a ticket is pending still, and at the instant that it had. */
    boolean isValid(long ticket) {
        int slot = slot(ticket);
        return ticket(slot) == ticket && event[slot] != null;
    }

    int occupy(long when, int priority, Event what) {
        Objects.requireNonNull(what, "event");
        checkInstant(when);
        if (priority < 0 || priority > EventQueue.MAX_PRIORITY) {
            throw new IllegalArgumentException("priority " + priority + " is not in 0.." + EventQueue.MAX_PRIORITY);
        }
        int slot = takeFree();
        event[slot] = what;
        int at = slot * NUMBERS;
        numbers[at] = when;
        numbers[at + TIE] = (long) priority << ORDER_BITS | insertions++;
        numbers[at + GENERATION]++;
        size++;
        return slot;
    }

    /** A new instant and a new place behind all earlier insertions, with the priority as it was. */
    void renew(int slot, long when) {
        int at = slot * NUMBERS;
        numbers[at] = when;
        numbers[at + TIE] = numbers[at + TIE] >>> ORDER_BITS << ORDER_BITS | insertions++;
    }

    static void checkInstant(long when) {
        if (when < 0) {
            throw new IllegalArgumentException("instant " + when + " ps is before the start of time");
        }
    }

    Event release(int slot) {
        Event what = event[slot];
        event[slot] = null;
        numbers[slot * NUMBERS + GENERATION]++;
        setMark(slot, firstFree);
        firstFree = slot;
        size--;
        return what;
    }

    long handle(int slot) {
        return numbers[slot * NUMBERS + GENERATION] << SLOT_BITS | slot;
    }

    static int slot(long handle) {
        return (int) handle & SLOT_MASK;
    }

    boolean isPending(long handle) {
        int slot = slot(handle);
        return slot < used && (numbers[slot * NUMBERS + GENERATION] & 1) == 1 && handle(slot) == handle;
    }

    boolean precedes(int one, int other) {
        long a = instant(one);
        long b = instant(other);
        return a < b || (a == b && tie(one) < tie(other));
    }

    private int takeFree() {
        if (firstFree != NONE) {
            int slot = firstFree;
            firstFree = mark(slot);
            return slot;
        }
        if (used == event.length) {
            grow();
        }
        return used++;
    }

    private void grow() {
        if (used > SLOT_MASK) {
            throw new IllegalStateException("more than " + used + " pending events");
        }
        int capacity = 2 * used;
        numbers = Arrays.copyOf(numbers, capacity * NUMBERS);
        event = Arrays.copyOf(event, capacity);
    }
}
