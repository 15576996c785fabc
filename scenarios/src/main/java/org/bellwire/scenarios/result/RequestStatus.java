package org.bellwire.scenarios.result;

import java.util.Locale;

/** How a request fared. */
public enum RequestStatus {
    /** Approved, and its window ended within the run. */
    SERVED,
    /** Refused by a router on the path, or out of reach. */
    REJECTED,
    /** The run ended before the window did, or before the answer came. */
    UNFINISHED;

    /** The word used in result files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
