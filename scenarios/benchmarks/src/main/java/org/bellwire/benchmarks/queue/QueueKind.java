package org.bellwire.benchmarks.queue;

import java.util.function.Supplier;
import org.bellwire.kernel.event.EventQueue;
import org.bellwire.kernel.event.HeapQueue;
import org.bellwire.kernel.event.LadderQueue;
import umontreal.ssj.simevents.eventlist.BinaryTree;
import umontreal.ssj.simevents.eventlist.DoublyLinked;
import umontreal.ssj.simevents.eventlist.EventList;
import umontreal.ssj.simevents.eventlist.RedblackTree;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** The queues under test; SSJ's Henriksen list is left out, since it fails on cancelations. */
public enum QueueKind {
    LADDER(LadderQueue::new),
    HEAP(HeapQueue::new),
    SSJ_SPLAY_TREE(ssj(SplayTree::new)),
    SSJ_BINARY_TREE(ssj(BinaryTree::new)),
    SSJ_RED_BLACK_TREE(ssj(RedblackTree::new)),
    SSJ_DOUBLY_LINKED(ssj(DoublyLinked::new));

    private final Source source;

    QueueKind(Supplier<EventQueue> queue) {
        this(new Source() {
            @Override
            public PendingItems items(int count) {
                return new OwnItems(queue.get(), count);
            }

            @Override
            public Ring ring() {
                return new OwnRing(queue.get());
            }
        });
    }

    QueueKind(Source source) {
        this.source = source;
    }

    private interface Source {
        PendingItems items(int count);

        Ring ring();
    }

    private static Source ssj(Supplier<EventList> list) {
        return new Source() {
            @Override
            public PendingItems items(int count) {
                return new SsjItems(list.get(), count);
            }

            @Override
            public Ring ring() {
                return new SsjRing(list.get());
            }
        };
    }

    /** Whether filling it with so many events would take hours: SSJ's linear list walks past half of them for each. */
    boolean isHopelessWith(int pending) {
        return this == SSJ_DOUBLY_LINKED && pending > 10_000;
    }

    boolean isSsj() {
        return name().startsWith("SSJ");
    }

    PendingItems items(int count) {
        return source.items(count);
    }

    Ring ring() {
        return source.ring();
    }
}
