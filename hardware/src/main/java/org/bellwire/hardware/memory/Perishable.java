package org.bellwire.hardware.memory;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;

/** At most one pending event, at the instant when a content expires; none when it never does. */
abstract class Perishable {
    private final Timeline timeline;
    private final Event end = new End();
    private long expiry = Picoseconds.NEVER;
    private long handle; // Meaningful only while `expiry` is not NEVER.

    Perishable(Timeline timeline) {
        this.timeline = timeline;
    }

    /** What happens at the expiry. */
    abstract void expire();

    final Timeline timeline() {
        return timeline;
    }

    /** The instant of expiry, ps; {@link org.bellwire.kernel.time.Picoseconds#NEVER} when the clock stands still. */
    public final long expiry() {
        return expiry;
    }

    /** Moves the expiry; {@link org.bellwire.kernel.time.Picoseconds#NEVER} stops the clock. */
    public final void expireAt(long instant) {
        boolean pending = expiry != Picoseconds.NEVER;
        if (instant == Picoseconds.NEVER) {
            if (pending) {
                timeline.cancel(handle);
            }
        } else if (pending) {
            timeline.reschedule(handle, instant);
        } else {
            handle = timeline.at(instant, Phase.DEVICE, end);
        }
        expiry = instant;
    }

    /** Expiry so long after an instant; a lifetime beyond the end of the clock is for ever. */
    final void expireAfter(long instant, long lifetime) {
        expireAt(lifetime < Picoseconds.NEVER - instant ? instant + lifetime : Picoseconds.NEVER);
    }

    private final class End implements Event {
        @Override
        public void happen() {
            expiry = Picoseconds.NEVER;
            expire();
        }

        @Override
        public String owner() {
            return Perishable.this.toString();
        }
    }
}
