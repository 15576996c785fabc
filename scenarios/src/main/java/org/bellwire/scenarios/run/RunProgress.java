package org.bellwire.scenarios.run;

/** Hears how far a run has come. Called from the threads that run the replications. */
public interface RunProgress {
    RunProgress NONE = new RunProgress() {
        @Override
        public void advanced(int replication, long now, long events) {}

        @Override
        public void finished(int replication, long events) {}
    };

    /**
     * A replication goes on.
     *
     * @param now its simulated time, ps
     * @param events its events so far
     */
    void advanced(int replication, long now, long events);

    /** A replication is over. */
    void finished(int replication, long events);
}
