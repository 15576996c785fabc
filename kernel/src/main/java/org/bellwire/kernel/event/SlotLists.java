package org.bellwire.kernel.event;

import java.util.Arrays;

/**
 * Unsorted lists of slots, numbered by cells, doubly linked through the slots themselves. The first slot of a list has the complement
 * of its cell as {@code back}, so that a slot can leave without knowing its list.
 */
final class SlotLists {
    private final EventSlots slots;
    private int[] heads = new int[0];

    SlotLists(EventSlots slots, int cells) {
        this.slots = slots;
        ensure(cells);
    }

    void ensure(int cells) {
        int old = heads.length;
        if (cells > old) {
            heads = Arrays.copyOf(heads, Math.max(cells, 2 * old));
            Arrays.fill(heads, old, heads.length, EventSlots.NONE);
        }
    }

    void add(int cell, int slot) {
        int head = heads[cell];
        heads[cell] = slot;
        slots.setLinks(slot, head, ~cell);
        if (head != EventSlots.NONE) {
            slots.setBack(head, slot);
        }
    }

    void remove(int slot) {
        int after = slots.next(slot);
        int before = slots.back(slot);
        if (before < 0) {
            heads[~before] = after;
        } else {
            slots.setNext(before, after);
        }
        if (after != EventSlots.NONE) {
            slots.setBack(after, before);
        }
    }

    boolean isEmpty(int cell) {
        return heads[cell] == EventSlots.NONE;
    }

    /** Empties a list; its first slot still leads to the others by {@code next}. */
    int takeAll(int cell) {
        int head = heads[cell];
        heads[cell] = EventSlots.NONE;
        return head;
    }
}
