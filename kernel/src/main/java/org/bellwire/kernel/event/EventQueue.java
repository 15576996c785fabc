package org.bellwire.kernel.event;

/**
 * Pending events in the order of (instant, priority, insertion).
 *
 * <p>Two events of one instant leave in the order of their priorities, smaller first, and with equal priorities in the order they
 * came in. An event is known by the handle that {@link #insert} returned. A handle is never used again: once its event has been
 * removed or canceled, everything done with it is harmless and answered by {@code false}.
 */
public interface EventQueue {
    /** The largest priority. */
    int MAX_PRIORITY = 127;

    /**
     * Adds an event and returns its handle.
     *
     * @param instant ps, not negative
     * @param priority 0 to {@value #MAX_PRIORITY}, smaller first
     */
    long insert(long instant, int priority, Event event);

    boolean isPending(long handle);

    /** Takes a pending event out; whether there was one. The event itself is forgotten at once. */
    boolean cancel(long handle);

    /** Moves a pending event to another instant, as if newly inserted there under the same handle; whether there was one. */
    boolean reschedule(long handle, long instant);

    int size();

    /**
     * The instant of the first event, ps.
     *
     * @throws IllegalStateException if the queue is empty
     */
    long firstInstant();

    /**
     * Takes the first event out.
     *
     * @throws IllegalStateException if the queue is empty
     */
    Event removeFirst();
}
