package org.bellwire.benchmarks.queue;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.EventQueue;

/** One of Bellwire's queues. */
final class OwnItems implements PendingItems {
    private static final int PRIORITY = 1;

    private final EventQueue queue;
    private final Item[] items;

    OwnItems(EventQueue queue, int count) {
        this.queue = queue;
        items = new Item[count];
        for (int i = 0; i < count; i++) {
            items[i] = new Item(i);
        }
    }

    private static final class Item implements Event {
        final int number;
        long handle;
        long instant;

        Item(int number) {
            this.number = number;
        }

        @Override
        public void happen() {}
    }

    @Override
    public void add(int item, long instant) {
        items[item].instant = instant;
        items[item].handle = queue.insert(instant, PRIORITY, items[item]);
    }

    @Override
    public int removeFirst() {
        return ((Item) queue.removeFirst()).number;
    }

    @Override
    public void remove(int item) {
        queue.cancel(items[item].handle);
    }

    @Override
    public long instantOf(int item) {
        return items[item].instant;
    }
}
