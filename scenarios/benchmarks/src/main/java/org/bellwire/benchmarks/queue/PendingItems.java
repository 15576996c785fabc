package org.bellwire.benchmarks.queue;

/** A queue under test, as the hold model sees it: items are numbered, and each is pending or not. */
interface PendingItems {
    void add(int item, long instant);

    /** Takes out the first item. */
    int removeFirst();

    void remove(int item);

    /** The instant that the item was last added with, ps. */
    long instantOf(int item);
}
