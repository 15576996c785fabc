package org.bellwire.hardware.source;

import org.bellwire.hardware.channel.SlotGrid;

/**
 * When the pulses of a train are: pulse k at start + trunc(k 10^12 / f) ps, exactly, however long the train. A period that is
 * not a whole number of picoseconds does not drift.
 */
public final class PulseClock {
    private final long start;
    private final SlotGrid grid;

    /**
     * @param start instant of pulse 0, ps
     * @param frequencyHz f, positive
     */
    public PulseClock(long start, double frequencyHz) {
        if (!(frequencyHz > 0 && frequencyHz < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("pulse frequency " + frequencyHz + " Hz must be finite and positive");
        }
        this.start = start;
        grid = SlotGrid.of(frequencyHz);
    }

    /** Instant of a pulse, ps. */
    public long instantOf(long pulse) {
        return Math.addExact(start, grid.instantOf(pulse));
    }

    /** The pulse nearest to an instant, the earlier one of two that are equally near; not below 0. */
    public long nearest(long instant) {
        long next = Math.max(0, grid.atOrAfter(instant - start));
        boolean before = next > 0 && instant - instantOf(next - 1) <= instantOf(next) - instant;
        return before ? next - 1 : next;
    }
}
