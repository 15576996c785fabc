package org.bellwire.kernel.event;

import java.util.Arrays;

/**
 * Unsorted lists of waiting events, numbered by cells. The entry of an event is its instant and its ticket
 * ({@link EventSlots#ticket}). The entries of a list lie side by side in blocks, so that to write and to read them does not touch the
 * slots, which are anywhere in memory.
 *
 * <p>A list is known by its end, the index behind its last entry, and is read from there to its start.
 */
final class EntryLists {
    /** The end of a list without entries. */
    static final int EMPTY = 0;
    /** Entries of a block. */
    static final int BLOCK = 32;

    private static final int BLOCK_BITS = Integer.numberOfTrailingZeros(BLOCK);
    private static final int NONE = -1;

    private static final int FIRST_BLOCKS = 256;

    private long[] entries = new long[2 * BLOCK * FIRST_BLOCKS];
    /** The block before in the same list; links the free ones. */
    private int[] before = new int[FIRST_BLOCKS];

    private int firstFree = NONE;
    private int used;
    private int[] ends = new int[0];

    /** Makes sure that there are so many cells. */
    void ensure(int cells) {
        if (cells > ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
        }
    }

    void add(int cell, long instant, long ticket) {
        int end = ends[cell];
        if ((end & (BLOCK - 1)) == 0) {
            end = newBlock((end - 1) >> BLOCK_BITS) << BLOCK_BITS;
        }
        entries[2 * end] = instant;
        entries[2 * end + 1] = ticket;
        ends[cell] = end + 1;
    }

    boolean isEmpty(int cell) {
        return ends[cell] == EMPTY;
    }

    /** Empties a cell. The list that was there is the caller's, who gives up every entry by {@link #dropLast}. */
    int takeAll(int cell) {
        int end = ends[cell];
        ends[cell] = EMPTY;
        return end;
    }

    /** The instant of the last entry, ps. */
    long lastInstant(int end) {
        return entries[2 * (end - 1)];
    }

    long lastTicket(int end) {
        return entries[2 * (end - 1) + 1];
    }

    /** The list without its last entry, which stays where it is. */
    int withoutLast(int end) {
        int last = end - 1;
        return (last & (BLOCK - 1)) == 0 ? (before[last >> BLOCK_BITS] + 1) << BLOCK_BITS : last;
    }

    /** Gives up the last entry; the list that is left. */
    int dropLast(int end) {
        int left = withoutLast(end);
        if (left != end - 1) {
            free((end - 1) >> BLOCK_BITS);
        }
        return left;
    }

    /** Whether it has no more than {@link #BLOCK} entries. */
    boolean isShort(int end) {
        return end == EMPTY || before[(end - 1) >> BLOCK_BITS] == NONE;
    }

    private void free(int block) {
        before[block] = firstFree;
        firstFree = block;
    }

    private int newBlock(int previous) {
        int block = firstFree;
        if (block == NONE) {
            if (used == before.length) {
                grow();
            }
            block = used++;
        } else {
            firstFree = before[block];
        }
        before[block] = previous;
        return block;
    }

    private void grow() {
        int blocks = 2 * used;
        before = Arrays.copyOf(before, blocks);
        entries = Arrays.copyOf(entries, 2 * BLOCK * blocks);
    }
}
