package org.bellwire.scenarios.scenario;

import java.util.Locale;

/** How replications are made to tell more than independent ones. */
public enum VarianceReduction {
    /** Independent replications. */
    NONE,
    /** Replications 2k and 2k + 1 have the luck u and 1 - u; a pair is one observation. */
    ANTITHETIC,
    /** Metrics are corrected by what is known of the luck: how many swaps succeeded beyond expectation, what was asked for beyond the mean. */
    CONTROL_VARIATES;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
