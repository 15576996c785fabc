package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LadderQueueTest extends EventQueueContract {
    @Override
    protected EventQueue emptyQueue() {
        return new LadderQueue();
    }

    /** Each rung has 32 buckets, splits off one far event alone, and all the others fall into its first bucket. */
    @Test
    void eventsNestedDeeperThanThereAreRungsLeaveInOrder() {
        EventQueue queue = emptyQueue();
        int crowd = 40;
        int rungs = 12;
        for (int i = 0; i < rungs; i++) {
            queue.insert(Long.MAX_VALUE >> 5 * i, 0, () -> {});
        }
        for (int i = 0; i < crowd; i++) {
            queue.insert(i % 8, 0, () -> {});
        }
        long previous = 0;
        for (int i = 0; i < 3; i++) {
            previous = leave(queue, previous);
        }
        // All of these meet a ladder that has no rung left.
        for (int i = 0; i < 20 * crowd; i++) {
            queue.insert(i % 8, 0, () -> {});
        }
        previous = 0;
        while (queue.size() > 0) {
            previous = leave(queue, previous);
        }
        assertEquals(Long.MAX_VALUE, previous);
    }

    /** The last bucket before Top would end after the end of time. */
    @Test
    void whatComesBeforeTheLastInstantOfAllLeavesBeforeIt() {
        EventQueue queue = emptyQueue();
        for (int i = 1; i < 40; i++) {
            queue.insert(i, 0, () -> {});
        }
        queue.insert(Long.MAX_VALUE, 0, () -> {});
        for (int i = 1; i < 40; i++) {
            queue.removeFirst();
        }
        assertEquals(Long.MAX_VALUE, queue.firstInstant());
        queue.insert(Long.MAX_VALUE - 1, 0, () -> {});
        assertEquals(Long.MAX_VALUE - 1, queue.firstInstant());
    }

    private static long leave(EventQueue queue, long previous) {
        long instant = queue.firstInstant();
        queue.removeFirst();
        assertEquals(Math.max(previous, instant), instant);
        return instant;
    }
}
