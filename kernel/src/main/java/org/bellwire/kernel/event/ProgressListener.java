package org.bellwire.kernel.event;

/** Hears from time to time how far a run has come. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called between two events.
     *
     * @param now simulated time, ps
     * @param executed events so far
     */
    void progressed(long now, long executed);
}
