package org.bellwire.hardware.channel;

import java.util.Arrays;

/** The booked slots of a fiber that are not past, ascending. Allocates only to grow. */
final class SlotBook {
    private long[] booked = new long[8];
    private int first;
    private int end;

    /** Forgets the slots before one. */
    void forgetBefore(long slot) {
        while (first < end && booked[first] < slot) {
            first++;
        }
    }

    /** Books the first free slot from one on. */
    long bookFrom(long slot) {
        int at = Arrays.binarySearch(booked, first, end, slot);
        if (at < 0) {
            insert(-at - 1, slot);
            return slot;
        }
        long free = slot;
        while (at < end && booked[at] == free) {
            at++;
            free++;
        }
        insert(at, free);
        return free;
    }

    /** Books a slot unless it is booked. */
    void book(long slot) {
        int at = Arrays.binarySearch(booked, first, end, slot);
        if (at < 0) {
            insert(-at - 1, slot);
        }
    }

    private void insert(int position, long slot) {
        int at = position;
        if (end == booked.length) {
            at -= first;
            makeRoom();
        }
        System.arraycopy(booked, at, booked, at + 1, end - at);
        booked[at] = slot;
        end++;
    }

    private void makeRoom() {
        int count = end - first;
        long[] target = count > booked.length / 2 ? new long[booked.length * 2] : booked;
        System.arraycopy(booked, first, target, 0, count);
        booked = target;
        first = 0;
        end = count;
    }
}
