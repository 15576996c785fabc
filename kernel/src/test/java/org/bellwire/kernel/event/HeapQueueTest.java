package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class HeapQueueTest extends EventQueueContract {
    @Override
    protected EventQueue emptyQueue() {
        return new HeapQueue();
    }

    /** The last of the heap takes the place of a leaf among late events, and is earlier than its new parent. */
    @Test
    void whatFillsAGapMayHaveToRise() {
        EventQueue queue = emptyQueue();
        long[] instants = {0, 100, 1, 2, 3, 101, 102, 103, 104, 4};
        long[] handles = new long[instants.length];
        for (int i = 0; i < instants.length; i++) {
            handles[i] = queue.insert(instants[i], 0, new Numbered(i));
        }
        assertTrue(queue.cancel(handles[6]));
        for (long instant : new long[] {0, 1, 2, 3, 4, 100, 101, 103, 104}) {
            assertEquals(instant, queue.firstInstant());
            queue.removeFirst();
        }
        assertEquals(0, queue.size());
    }
}
