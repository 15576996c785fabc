package org.bellwire.benchmarks.queue;

/** A run loop whose every event schedules its own next happening. */
interface Ring {
    /** Adds such an event. */
    void start(DelayTable delays);

    /** Runs so many events. */
    void run(int events);
}
