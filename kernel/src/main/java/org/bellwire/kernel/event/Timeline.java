package org.bellwire.kernel.event;

import org.bellwire.kernel.time.Picoseconds;

/**
 * The clock of one simulation and the loop that runs its events.
 *
 * <p><b>Order of simultaneous things.</b> Events happen in the order of (instant, phase, insertion): at one instant first every
 * {@link Phase#SIGNAL}, then every {@link Phase#DEVICE}, then every {@link Phase#LATE}; within a phase, what was scheduled first
 * happens first. An event may schedule for the present instant: the newcomer then takes its place in that order among what is
 * still to come, so that a {@code SIGNAL} scheduled by a {@code DEVICE} runs before the remaining devices of the instant. An
 * example of what goes wrong otherwise: at 4 ms a memory expires and, at the same picosecond, the message arrives that its pair
 * was swapped and has been handed on. The message is a signal and goes first, whichever of the two was scheduled first; if the
 * order were that of scheduling alone, the pair would be lost or delivered depending on which protocol happened to start earlier.
 *
 * <p>A moved event ({@link #reschedule}) counts as scheduled anew.
 */
public final class Timeline {
    private final EventQueue queue;
    private long now;
    private long executed;
    private long scheduled;
    private boolean running;
    private boolean stopping;
    private ProgressListener progress = (instant, count) -> {};
    private long progressEvery;
    private long nextProgress = Long.MAX_VALUE;

    /** A timeline at instant 0 over a {@link LadderQueue}. */
    public Timeline() {
        this(new LadderQueue());
    }

    public Timeline(EventQueue queue) {
        this.queue = queue;
    }

    /** The present instant, ps: that of the event that is happening or happened last. */
    public long now() {
        return now;
    }

    /**
     * Schedules an event of phase {@link Phase#DEVICE}.
     *
     * @param instant ps, not before now; {@link Picoseconds#NEVER} is allowed and never comes
     * @return handle for {@link #cancel} and {@link #reschedule}
     */
    public long at(long instant, Event event) {
        return at(instant, Phase.DEVICE, event);
    }

    /**
     * Schedules an event.
     *
     * @param instant ps, not before now; {@link Picoseconds#NEVER} is allowed and never comes
     * @return handle for {@link #cancel} and {@link #reschedule}
     */
    public long at(long instant, Phase phase, Event event) {
        checkNotPast(instant);
        scheduled++;
        return queue.insert(instant, phase.priority(), event);
    }

    /**
     * Schedules an event of phase {@link Phase#DEVICE}.
     *
     * @param span ps from now, not negative
     * @throws ArithmeticException if the instant does not fit
     */
    public long after(long span, Event event) {
        return at(Math.addExact(now, span), Phase.DEVICE, event);
    }

    /**
     * Schedules an event.
     *
     * @param span ps from now, not negative
     * @throws ArithmeticException if the instant does not fit
     */
    public long after(long span, Phase phase, Event event) {
        return at(Math.addExact(now, span), phase, event);
    }

    /** Takes a pending event back; {@code false} if it has happened or was canceled. */
    public boolean cancel(long handle) {
        return queue.cancel(handle);
    }

    /**
     * Moves a pending event, behind those already scheduled for that instant and phase; {@code false} if it has happened or was
     * canceled.
     *
     * @param instant ps, not before now
     */
    public boolean reschedule(long handle, long instant) {
        checkNotPast(instant);
        return queue.reschedule(handle, instant);
    }

    /** Whether the event is still to come. */
    public boolean isPending(long handle) {
        return queue.isPending(handle);
    }

    private void checkNotPast(long instant) {
        if (instant < now) {
            throw new IllegalArgumentException("instant " + Picoseconds.format(instant) + " (" + instant
                    + " ps) is before now, " + Picoseconds.format(now) + " (" + now + " ps)");
        }
    }

    /**
     * Runs the events before an instant. Those at it or after it stay, so that a later call goes on with them. The clock stays at
     * the last event that happened.
     *
     * @param stop ps; {@link Picoseconds#NEVER} runs until nothing is left
     * @throws EventFailedException if an event throws; that event is over, and the timeline may go on behind it
     */
    public void runUntil(long stop) {
        if (running) {
            throw new IllegalStateException("the timeline is running already; an event can not run it");
        }
        running = true;
        stopping = false;
        try {
            while (!stopping && queue.size() > 0) {
                long instant = queue.firstInstant();
                if (instant >= stop) {
                    return;
                }
                now = instant;
                happen(queue.removeFirst());
            }
        } finally {
            running = false;
        }
    }

    private void happen(Event event) {
        executed++;
        try {
            event.happen();
        } catch (RuntimeException | Error failure) {
            throw new EventFailedException(now, event.owner(), failure);
        }
        if (executed >= nextProgress) {
            nextProgress = executed + progressEvery;
            progress.progressed(now, executed);
        }
    }

    /** From within an event: {@link #runUntil} returns when the present event is over. The rest stays pending. */
    public void stop() {
        stopping = true;
    }

    /** Events that have happened. */
    public long executed() {
        return executed;
    }

    /** Events ever scheduled, those canceled among them; a moved event counts once. */
    public long scheduled() {
        return scheduled;
    }

    /** Events still to come. */
    public int pending() {
        return queue.size();
    }

    /** Tells a listener about progress, in place of any earlier one. */
    public void onProgress(long everyEvents, ProgressListener listener) {
        if (everyEvents < 1) {
            throw new IllegalArgumentException("progress every " + everyEvents + " events: at least 1");
        }
        progress = listener;
        progressEvery = everyEvents;
        nextProgress = executed + everyEvents;
    }
}
