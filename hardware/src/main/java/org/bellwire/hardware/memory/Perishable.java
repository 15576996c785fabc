package org.bellwire.hardware.memory;

import org.bellwire.kernel.event.Event;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.time.Picoseconds;

/**
 * The expiry of a content. An attempt moves it a moment later than the last one did, so that it is not moved in the queue: a look is planned
 * no later than at the expiry, and finds it gone farther most of the time.
 */
abstract class Perishable {
    private final Timeline timeline;
    private final Event end = new End();
    private long expiry = Picoseconds.NEVER;
    private long look = Picoseconds.NEVER; // Not after the expiry.
    private long handle; // Meaningful only while `look` is not NEVER.

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
        expiry = instant;
        if (instant < look) {
            if (look == Picoseconds.NEVER) {
                handle = timeline.at(instant, Phase.DEVICE, end);
            } else {
                timeline.reschedule(handle, instant);
            }
            look = instant;
        }
    }

    /** Expiry so long after an instant; a lifetime beyond the end of the clock is for ever. */
    final void expireAfter(long instant, long lifetime) {
        expireAt(lifetime < Picoseconds.NEVER - instant ? instant + lifetime : Picoseconds.NEVER);
    }

    private final class End implements Event {
        @Override
        public void happen() {
            look = Picoseconds.NEVER;
            if (expiry <= timeline.now()) {
                expiry = Picoseconds.NEVER;
                expire();
            } else {
                expireAt(expiry);
            }
        }

        @Override
        public String owner() {
            return Perishable.this.toString();
        }
    }
}
