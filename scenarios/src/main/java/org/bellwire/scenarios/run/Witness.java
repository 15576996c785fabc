package org.bellwire.scenarios.run;

import org.bellwire.kernel.observe.Observations;

/** Somebody who wants to hear the facts of the replications, such as a trace. */
@FunctionalInterface
public interface Witness {
    Witness NONE = (replication, observations) -> {};

    /** Called before the first event of each replication, on the thread that runs it. */
    void attend(int replication, Observations observations);
}
