package org.bellwire.hardware.channel;

/**
 * What is under way in a channel, first in first out. A channel's delay is constant and the timeline keeps the order of
 * equal instants, so that each arrival event takes the oldest. Starts without storage: a mesh has millions of channels.
 */
final class Flight<T> {
    private Object[] ring = {};
    private int head;
    private int size;

    void add(T thing) {
        if (size == ring.length) {
            grow();
        }
        ring[(head + size) & (ring.length - 1)] = thing;
        size++;
    }

    @SuppressWarnings("unchecked")
    T remove() {
        T thing = (T) ring[head];
        ring[head] = ring; // Anything but the thing, which may be garbage now.
        head = (head + 1) & (ring.length - 1);
        size--;
        return thing;
    }

    private void grow() {
        Object[] larger = new Object[Math.max(4, ring.length * 2)];
        for (int i = 0; i < size; i++) {
            larger[i] = ring[(head + i) & (ring.length - 1)];
        }
        ring = larger;
        head = 0;
    }
}
