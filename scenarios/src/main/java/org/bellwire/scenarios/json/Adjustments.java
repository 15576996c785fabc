package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a command line changes in a scenario.
 *
 * @param settings values to replace, in this order
 * @param stopTime a number of picoseconds, or text with a unit
 * @param requests {@code A B START END MEMORIES FIDELITY}, in addition to the applications of the file
 * @param randomRequests whether all routers make random requests with the standard terms
 */
public record Adjustments(
        OptionalLong seed,
        List<Setting> settings,
        Optional<String> stopTime,
        OptionalInt replications,
        List<String> requests,
        boolean randomRequests) {
    public static final Adjustments NONE =
            new Adjustments(OptionalLong.empty(), List.of(), Optional.empty(), OptionalInt.empty(), List.of(), false);

    public Adjustments {
        settings = List.copyOf(settings);
        requests = List.copyOf(requests);
    }

    /** The same with further values to replace, after the others. */
    public Adjustments and(List<Setting> more) {
        List<Setting> all = new ArrayList<>(settings);
        all.addAll(more);
        return new Adjustments(seed, all, stopTime, replications, requests, randomRequests);
    }

    /** The same with another seed. */
    public Adjustments withSeed(long other) {
        return new Adjustments(OptionalLong.of(other), settings, stopTime, replications, requests, randomRequests);
    }
}
