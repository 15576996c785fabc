package org.bellwire.kernel.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slow, obvious queue: a sorted list. Its handles are the numbers of the insertions. */
final class SortedListQueue implements EventQueue {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Entry> byHandle = new HashMap<>();
    private long insertions;

    @Override
    public long insert(long instant, int priority, Event event) {
        long handle = insertions;
        enter(new Entry(instant, priority, insertions++, event, handle));
        return handle;
    }

    @Override
    public boolean isPending(long handle) {
        return byHandle.containsKey(handle);
    }

    @Override
    public boolean cancel(long handle) {
        Entry entry = byHandle.remove(handle);
        if (entry == null) {
            return false;
        }
        entries.remove(Collections.binarySearch(entries, entry, Entry.ORDER));
        return true;
    }

    @Override
    public boolean reschedule(long handle, long instant) {
        Entry entry = byHandle.get(handle);
        if (entry == null) {
            return false;
        }
        cancel(handle);
        enter(new Entry(instant, entry.priority, insertions++, entry.event, handle));
        return true;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public long firstInstant() {
        return entries.get(0).instant;
    }

    @Override
    public Event removeFirst() {
        Entry entry = entries.remove(0);
        byHandle.remove(entry.handle);
        return entry.event;
    }

    private void enter(Entry entry) {
        entries.add(-Collections.binarySearch(entries, entry, Entry.ORDER) - 1, entry);
        byHandle.put(entry.handle, entry);
    }

    private record Entry(long instant, int priority, long insertion, Event event, long handle) {
        static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::instant)
                .thenComparingInt(Entry::priority)
                .thenComparingLong(Entry::insertion);
    }
}
