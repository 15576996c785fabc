package org.bellwire.kernel.event;

import java.util.Arrays;

/** A four-ary heap of slots, least event first. Each slot's mark holds its position, so that any can be taken out. */
final class SlotHeap {
    private static final int ARITY = 4;

    private final EventSlots slots;
    private int[] heap = new int[64];
    private int size;

    SlotHeap(EventSlots slots) {
        this.slots = slots;
    }

    int size() {
        return size;
    }

    int first() {
        return heap[0];
    }

    void add(int slot) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        rise(size++, slot);
    }

    void remove(int slot) {
        fill(slots.mark(slot));
    }

    // Puts the last slot where one was taken out.
    private void fill(int position) {
        int last = heap[--size];
        if (position == size) {
            return;
        }
        if (position > 0 && slots.precedes(last, heap[(position - 1) / ARITY])) {
            rise(position, last);
        } else {
            sink(position, last);
        }
    }

    private void rise(int from, int slot) {
        int position = from;
        while (position > 0) {
            int parent = (position - 1) / ARITY;
            if (!slots.precedes(slot, heap[parent])) {
                break;
            }
            place(position, heap[parent]);
            position = parent;
        }
        place(position, slot);
    }

    private void sink(int from, int slot) {
        int position = from;
        for (int child = ARITY * position + 1; child < size; child = ARITY * position + 1) {
            int least = leastChild(child);
            if (!slots.precedes(heap[least], slot)) {
                break;
            }
            place(position, heap[least]);
            position = least;
        }
        place(position, slot);
    }

    private int leastChild(int firstChild) {
        int least = firstChild;
        int end = Math.min(firstChild + ARITY, size);
        for (int child = firstChild + 1; child < end; child++) {
            if (slots.precedes(heap[child], heap[least])) {
                least = child;
            }
        }
        return least;
    }

    private void place(int position, int slot) {
        heap[position] = slot;
        slots.setMark(slot, position);
    }
}
