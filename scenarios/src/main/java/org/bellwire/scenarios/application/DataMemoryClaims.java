package org.bellwire.scenarios.application;

import java.util.HashMap;
import java.util.Map;

/** How many data memories of each node the applications read so far have for themselves. */
public final class DataMemoryClaims {
    private final Map<String, Integer> taken = new HashMap<>();

    int taken(String router) {
        return taken.getOrDefault(router, 0);
    }

    /** Slot of one more. */
    int next(String router) {
        return taken.merge(router, 1, Integer::sum) - 1;
    }
}
