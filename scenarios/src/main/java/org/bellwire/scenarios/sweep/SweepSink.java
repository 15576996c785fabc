package org.bellwire.scenarios.sweep;

/** Takes what tasks yield, from any thread. */
public interface SweepSink {
    /** A task is done. When this returns, its row is on the disk. */
    void finished(SweepRow row);

    /**
     * A task can not be done: its point is given up.
     *
     * @param reason for people, in one line
     */
    void failed(SweepTask task, String reason);
}
