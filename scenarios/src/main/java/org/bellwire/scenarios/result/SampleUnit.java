package org.bellwire.scenarios.result;

import java.util.Locale;

/** What an interval was computed from. */
public enum SampleUnit {
    /** The requests of a single replication. They share a network, so that the interval is a rough one. */
    REQUESTS,
    /** Independent replications. */
    REPLICATIONS,
    /** Antithetic pairs of replications, independent of each other. */
    PAIRS;

    /** The word used in result files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
