package org.bellwire.benchmarks.queue;

import org.bellwire.kernel.event.EventQueue;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;

/** Bellwire's timeline. */
final class OwnRing implements Ring {
    private final Timeline timeline;
    private int left;

    OwnRing(EventQueue queue) {
        timeline = new Timeline(queue);
    }

    @Override
    public void start(DelayTable delays) {
        schedule(delays);
    }

    // A new event object each time, as the protocols make.
    private void schedule(DelayTable delays) {
        timeline.after(delays.next(), () -> {
            schedule(delays);
            if (--left == 0) {
                timeline.stop();
            }
        });
    }

    @Override
    public void run(int events) {
        left = events;
        timeline.runUntil(Picoseconds.NEVER);
    }
}
