package org.bellwire.benchmarks.queue;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** One of SSJ's event lists. Event objects are used again, as Bellwire's are. */
final class SsjItems implements PendingItems {
    private final EventList list;
    private final Item[] items;

    SsjItems(EventList list, int count) {
        this.list = list;
        items = new Item[count];
        Simulator simulator = new Simulator();
        for (int i = 0; i < count; i++) {
            items[i] = new Item(simulator, i);
        }
    }

    private static final class Item extends Event {
        final int number;

        Item(Simulator simulator, int number) {
            super(simulator);
            this.number = number;
        }

        // SSJ's own setter refuses an event that has been in a list before.
        void moveTo(long instant) {
            eventTime = instant;
        }

        long instant() {
            return (long) eventTime;
        }

        @Override
        public void actions() {}
    }

    @Override
    public void add(int item, long instant) {
        items[item].moveTo(instant);
        list.add(items[item]);
    }

    @Override
    public int removeFirst() {
        return ((Item) list.removeFirst()).number;
    }

    @Override
    public void remove(int item) {
        list.remove(items[item]);
    }

    @Override
    public long instantOf(int item) {
        return items[item].instant();
    }
}
