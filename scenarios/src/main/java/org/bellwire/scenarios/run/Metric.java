package org.bellwire.scenarios.run;

import org.bellwire.kernel.catalog.Model;
import org.bellwire.kernel.observe.Observations;
import org.bellwire.kernel.statistics.RatioSample;
import org.bellwire.scenarios.scenario.Scenario;

/**
 * A figure of merit of a run, found by its name. It listens to the facts of one replication and says which samples it saw: values of
 * which the mean is wanted, or numerators and denominators of a ratio. The run turns them into an estimate with an interval.
 */
public interface Metric extends Model {
    /** For people, e.g. {@code pairs/s}; empty for a pure number. */
    String unit();

    /** Whether a scenario has anything that this measures. The results of one that has not leave it out. */
    default boolean concerns(Scenario scenario) {
        return true;
    }

    /** Begins to listen to one replication. */
    Recorder watch(Observations observations);

    /** What one metric saw in one replication. */
    interface Recorder {
        /** The samples in the order in which they were seen. Asked once, when the replication is over. */
        RatioSample samples();
    }
}
