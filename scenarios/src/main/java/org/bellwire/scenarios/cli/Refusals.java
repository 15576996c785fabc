package org.bellwire.scenarios.cli;

import org.bellwire.topologies.json.BadInputException;
import org.bellwire.topologies.json.Origin;
import org.bellwire.topologies.json.Problems;

/** Reasons to refuse that belong to no single value of a file. */
final class Refusals {
    private Refusals() {}

    /**
     * @param origin a file or an option
     * @param reasons one a line
     */
    static BadInputException of(String origin, String reasons) {
        Problems problems = new Problems();
        reasons.lines().forEach(reason -> problems.error(Origin.named(origin), reason, ""));
        return new BadInputException(problems);
    }
}
