package org.bellwire.kernel.event;

final class HeapQueueTest extends EventQueueContract {
    @Override
    protected EventQueue emptyQueue() {
        return new HeapQueue();
    }
}
