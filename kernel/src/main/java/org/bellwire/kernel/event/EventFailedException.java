package org.bellwire.kernel.event;

import org.bellwire.kernel.time.Picoseconds;

/** An event threw; says when and whose it was. The cause is what it threw. */
public final class EventFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long instant;
    private final String owner;

    EventFailedException(long instant, String owner, Throwable cause) {
        super("event of " + owner + " at " + Picoseconds.format(instant) + " failed: " + cause, cause);
        this.instant = instant;
        this.owner = owner;
    }

    /** When the event happened, ps. */
    public long instant() {
        return instant;
    }

    public String owner() {
        return owner;
    }
}
