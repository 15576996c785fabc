package org.bellwire.scenarios.sweep;

/** A design point whose scenario has been read and is ready to run, from several threads at once. */
@FunctionalInterface
public interface PreparedPoint {
    /** Computes one replication on this thread. Throws with the reason if that can not be done. */
    SweepRow run(int replication);
}
