package org.bellwire.kernel.event;

import java.util.Arrays;

/**
 * A short list of slots in the order of their events, in the middle of an array, so that it can give way at either end. Taking the
 * first is a step of an index; what comes later in time than most, as new events do, moves few others.
 */
final class SortedSlots {
    /** Among so many, those that are earlier are counted: quicker than halving, whose every step is a surprise to the processor. */
    private static final int FEW = 32;

    /** So many are compared all with all even if some have equal instants, which takes twice as long. */
    private static final int VERY_FEW = 8;

    private final EventSlots slots;
    private int[] sorted = new int[256];
    /** The instants of {@link #sorted}, at hand. */
    private long[] instants = new long[256];

    private int first;
    private int end;

    // What is to be added together, in no order.
    private int[] noted = new int[FEW];
    private long[] notedInstants = new long[FEW];
    private long[] notedTies = new long[FEW];
    private int notes;
    private boolean isEqualNoted;

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

    /** Notes a slot, to be added with others by {@link #addNoted}. */
    void note(int slot, long instant) {
        if (notes == noted.length) {
            noted = Arrays.copyOf(noted, 2 * notes);
            notedInstants = Arrays.copyOf(notedInstants, 2 * notes);
            notedTies = Arrays.copyOf(notedTies, 2 * notes);
        }
        // Events of one instant were often inserted one after the other.
        isEqualNoted |= notes > 0 && instant == notedInstants[notes - 1];
        noted[notes] = slot;
        notedInstants[notes] = instant;
        notedTies[notes] = slots.tie(slot);
        notes++;
    }

    /**
     * Adds what was noted; there must be nothing else in the list. A few are compared all with all, which is quicker than to find places
     * one by one: what happens next never depends on how a comparison ends.
     */
    void addNoted() {
        clear();
        if (isEqualNoted || notes > FEW || !addByInstant()) {
            if (notes <= VERY_FEW) {
                addByInstantAndTie();
            } else {
                addOneByOne();
            }
        }
        notes = 0;
        isEqualNoted = false;
    }

    private void addOneByOne() {
        for (int i = 0; i < notes; i++) {
            add(noted[i], notedInstants[i]);
        }
    }

    // Each goes as far behind the first as there are earlier ones. Equal instants fall on one place; false then, and
    // nothing is added.
    private boolean addByInstant() {
        int places = 0;
        for (int i = 0; i < notes; i++) {
            long instant = notedInstants[i];
            int place = 0;
            for (int j = 0; j < notes; j++) {
                place += isNegative(notedInstants[j] - instant);
            }
            put(i, place);
            places += place;
        }
        if (2 * places != notes * (notes - 1)) {
            return false;
        }
        end = first + notes;
        return true;
    }

    private void addByInstantAndTie() {
        for (int i = 0; i < notes; i++) {
            long instant = notedInstants[i];
            long tie = notedTies[i];
            int place = 0;
            for (int j = 0; j < notes; j++) {
                long apart = notedInstants[j] - instant;
                long allOnesIfEqual = ~((apart | -apart) >> (Long.SIZE - 1));
                place += isNegative(apart | (notedTies[j] - tie) & allOnesIfEqual);
            }
            put(i, place);
        }
        end = first + notes;
    }

    private void put(int note, int place) {
        sorted[first + place] = noted[note];
        instants[first + place] = notedInstants[note];
    }

    /** 1 or 0. Differences of instants and of ties have the right sign, as neither are negative. */
    private static int isNegative(long difference) {
        return (int) (difference >>> (Long.SIZE - 1));
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
            at += isNegative(instants[i] - instant);
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
