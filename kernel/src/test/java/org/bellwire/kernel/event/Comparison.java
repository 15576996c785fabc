package org.bellwire.kernel.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** One random sequence of operations on a queue and on the sorted list. */
final class Comparison {
    private final EventQueue queue;
    private final EventQueue oracle = new SortedListQueue();
    private final Instants instants;
    private final SplittableRandom random;
    private final List<long[]> handles = new ArrayList<>();
    private long now;
    private int number;

    Comparison(EventQueue queue, Instants instants, int seed) {
        this.queue = queue;
        this.instants = instants;
        random = new SplittableRandom(seed);
    }

    void run(int operations) {
        for (int i = 0; i < operations; i++) {
            boolean crowded = queue.size() >= instants.crowd;
            int choice = random.nextInt(10);
            if (choice < 6 && !crowded) {
                insert();
            } else if (choice < 8) {
                remove();
            } else {
                touchAny(choice == 8);
            }
            assertEquals(oracle.size(), queue.size());
        }
        while (oracle.size() > 0) {
            remove();
        }
        assertEquals(0, queue.size());
    }

    private void insert() {
        long instant = instants.draw(random, now);
        int priority = random.nextInt(3);
        Event event = new Numbered(number++);
        handles.add(new long[] {queue.insert(instant, priority, event), oracle.insert(instant, priority, event)});
    }

    private void remove() {
        if (oracle.size() > 0) {
            now = oracle.firstInstant();
            assertEquals(now, queue.firstInstant());
            assertSame(oracle.removeFirst(), queue.removeFirst());
        }
    }

    // Handles stay in the list for good, so most of them are stale after a while.
    private void touchAny(boolean cancel) {
        if (handles.isEmpty()) {
            return;
        }
        long[] pair = handles.get(random.nextInt(handles.size()));
        assertEquals(oracle.isPending(pair[1]), queue.isPending(pair[0]));
        if (cancel) {
            assertEquals(oracle.cancel(pair[1]), queue.cancel(pair[0]));
        } else {
            long instant = instants.draw(random, now);
            assertEquals(oracle.reschedule(pair[1], instant), queue.reschedule(pair[0], instant));
        }
    }
}
