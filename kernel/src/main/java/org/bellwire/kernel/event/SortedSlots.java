package org.bellwire.kernel.event;

import java.util.Arrays;

/**
 * A short list of slots in the order of their events, in the middle of an array, so that it can give way at either end. Taking the
 * first is a step of an index; what comes later in time than most, as new events do, moves few others.
 */
final class SortedSlots {
    /** Among so many, those that are earlier are counted: quicker than halving, whose every step is a surprise to the processor. */
    private static final int FEW = 32;

    private final EventSlots slots;
    private int[] sorted = new int[256];
    /** The instants of {@link #sorted}, at hand. */
    private long[] instants = new long[256];

    private int first;
    private int end;

    SortedSlots(EventSlots slots) {
        this.slots = slots;
        clear();
    }

    int size() {
        return end - first;
    }

    /** The first slot of the order; there must be one. */
    int first() {
        return sorted[first];
    }

    /** The slot at a position of the order. */
    int slot(int position) {
        return sorted[first + position];
    }

    /** The instant at a position of the order, ps. */
    long instant(int position) {
        return instants[first + position];
    }

    void clear() {
        first = sorted.length / 2;
        end = first;
    }

    /** Takes the first slot of the order; there must be one. */
    int takeFirst() {
        return sorted[first++];
    }

    void add(int slot, long instant) {
        if (first == 0 || end == sorted.length) {
            makeRoom();
        }
        int at = placeOf(slot, instant);
        if (at - first < end - at) {
            move(first, at, -1);
            first--;
            at--;
        } else {
            move(at, end, 1);
            end++;
        }
        sorted[at] = slot;
        instants[at] = instant;
    }

    void remove(int slot) {
        int at = placeOf(slot, slots.instant(slot));
        if (at - first < end - at) {
            move(first, at, 1);
            first++;
        } else {
            move(at + 1, end, -1);
            end--;
        }
    }

    /** Index of the first that does not precede the slot. */
    private int placeOf(int slot, long instant) {
        int low = first;
        int high = end;
        while (high - low > FEW) {
            int middle = (low + high) >>> 1;
            if (precedes(middle, slot, instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = low;
        for (int i = low; i < high; i++) {
            // 1 if earlier: instants are not negative, so that the difference has the right sign.
            at += (int) ((instants[i] - instant) >>> (Long.SIZE - 1));
        }
        while (at < high && precedes(at, slot, instant)) {
            at++;
        }
        return at;
    }

    private boolean precedes(int at, int slot, long instant) {
        long other = instants[at];
        return other < instant || (other == instant && slots.tie(sorted[at]) < slots.tie(slot));
    }

    private void move(int from, int to, int by) {
        if (from == to) {
            return;
        }
        System.arraycopy(sorted, from, sorted, from + by, to - from);
        System.arraycopy(instants, from, instants, from + by, to - from);
    }

    // Back to the middle, of larger arrays if these are more than half full.
    private void makeRoom() {
        int size = size();
        if (size > sorted.length / 2) {
            sorted = Arrays.copyOf(sorted, 2 * sorted.length);
            instants = Arrays.copyOf(instants, 2 * instants.length);
        }
        int start = (sorted.length - size) / 2;
        move(first, end, start - first);
        first = start;
        end = start + size;
    }
}
