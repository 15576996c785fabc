package org.bellwire.hardware.memory;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;

/** At most one pending event, at the instant when a memory's content expires; none when it never does. */
final class ExpiryClock implements Event {
    private final Timeline timeline;
    private final MemoryId memory;
    private final Runnable consequence;
    private long expiry = Picoseconds.NEVER;
    private long handle; // Meaningful only while `expiry` is not NEVER.

    ExpiryClock(Timeline timeline, MemoryId memory, Runnable consequence) {
        this.timeline = timeline;
        this.memory = memory;
        this.consequence = consequence;
    }

    long expiry() {
        return expiry;
    }

    /** Expiry so long after now; a lifetime beyond the end of the clock is for ever. */
    void start(long lifetime) {
        startedAt(timeline.now(), lifetime);
    }

    /** Expiry so long after an instant. */
    void startedAt(long instant, long lifetime) {
        set(lifetime < Picoseconds.NEVER - instant ? instant + lifetime : Picoseconds.NEVER);
    }

    void stop() {
        set(Picoseconds.NEVER);
    }

    void set(long instant) {
        boolean pending = expiry != Picoseconds.NEVER;
        if (instant == Picoseconds.NEVER) {
            if (pending) {
                timeline.cancel(handle);
            }
        } else if (pending) {
            timeline.reschedule(handle, instant);
        } else {
            handle = timeline.at(instant, Phase.DEVICE, this);
        }
        expiry = instant;
    }

    @Override
    public void happen() {
        expiry = Picoseconds.NEVER;
        consequence.run();
    }

    @Override
    public String owner() {
        return memory.toString();
    }
}
