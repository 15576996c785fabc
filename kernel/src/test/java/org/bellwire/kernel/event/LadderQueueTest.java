package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LadderQueueTest extends EventQueueContract {
    @Override
    protected EventQueue emptyQueue() {
        return new LadderQueue();
    }

    /** Each rung splits off one far event alone, and all the others fall into its first bucket. */
    @Test
    void eventsNestedDeeperThanThereAreRungsLeaveInOrder() {
        EventQueue queue = emptyQueue();
        int crowd = 50;
        int farEvents = 11;
        for (int i = farEvents - 1; i >= 0; i--) {
            queue.insert(1L << (2 + 6 * i), 0, () -> {});
        }
        for (int i = 0; i < crowd; i++) {
            queue.insert(i % 4, 0, () -> {});
        }
        long previous = 0;
        for (int i = 0; i < 10; i++) {
            previous = leave(queue, previous);
        }
        // All of these meet a ladder that has no rung left.
        for (int i = 0; i < 20 * crowd; i++) {
            queue.insert(i % 4, 0, () -> {});
        }
        previous = 0;
        while (queue.size() > 0) {
            previous = leave(queue, previous);
        }
        assertEquals(1L << 62, previous);
    }

    private static long leave(EventQueue queue, long previous) {
        long instant = queue.firstInstant();
        queue.removeFirst();
        assertEquals(Math.max(previous, instant), instant);
        return instant;
    }
}
