package org.bellwire.protocols.application;

import java.util.OptionalInt;

/**
 * How a request is to be met.
 *
 * @param paths over which paths
 * @param pairs the request ends when the initiator has so many; absent: it lasts to the end of its window
 */
public record RequestGoal(PathChoice paths, OptionalInt pairs) {

    /** Over the path of the tables, for the whole window. */
    public static final RequestGoal STANDARD = new RequestGoal(PathChoice.TABLES, OptionalInt.empty());

    /** @throws IllegalArgumentException if no pair is wanted */
    public RequestGoal {
        if (pairs.orElse(1) < 1) {
            throw new IllegalArgumentException("pairs (" + pairs.getAsInt() + ") must be at least 1");
        }
    }
}
