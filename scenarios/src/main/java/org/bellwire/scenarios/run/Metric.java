package org.bellwire.scenarios.run;

import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.observe.Observations;

/**
 * A figure of merit of a run, found by its name. It listens to the facts of one replication and says which sample values it saw;
 * the run turns them into a mean with an interval.
 */
public interface Metric extends Model {
    /** For people, e.g. {@code pairs/s}; empty for a pure number. */
    String unit();

    /** Begins to listen to one replication. */
    Recorder watch(Observations observations);

    /** What one metric saw in one replication. */
    interface Recorder {
        /** The sample values, in the order in which they were seen. Asked once, when the replication is over. */
        double[] samples();
    }
}
