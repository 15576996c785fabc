package org.bellwire.kernel.event;

/**
 * The order among events of one instant: all of {@code SIGNAL}, then all of {@code DEVICE}, then all of {@code LATE}; in the order
 * of insertion within each.
 */
public enum Phase {
    /** Messages, the consequences of heralds, continuations of protocols. */
    SIGNAL(0),
    /** Photons, emissions, detections, expiry of memories. */
    DEVICE(1),
    /** What must see everything else of the instant: ends of windows, measurements by an observer. */
    LATE(2);

    private final int priority;

    Phase(int priority) {
        this.priority = priority;
    }

    int priority() {
        return priority;
    }
}
