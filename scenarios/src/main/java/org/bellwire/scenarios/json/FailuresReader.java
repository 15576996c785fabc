package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.scenarios.scenario.NodeFailure;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads {@code failures}: which routers fail, and when. */
final class FailuresReader {
    private static final Range TIMES = Range.between(0, 9e18);

    private final RouterNames routers;
    private final Problems problems;

    FailuresReader(RouterNames routers, Problems problems) {
        this.routers = routers;
        this.problems = problems;
    }

    List<NodeFailure> read(List<LocatedJson> list) {
        List<NodeFailure> failures = new ArrayList<>();
        for (LocatedJson json : list) {
            failure(json).ifPresent(failure -> {
                if (failures.stream().anyMatch(failure::overlaps)) {
                    problems.error(json, "\"" + failure.node() + "\" is down already", "failures one after the other");
                }
                failures.add(failure);
            });
        }
        return failures;
    }

    private Optional<NodeFailure> failure(LocatedJson json) {
        Members members = Members.of(json, problems);
        Optional<String> node = members.required("node").flatMap(routers::read);
        long at = Picoseconds.round(members.requiredQuantity("at", Quantity.PICOSECONDS, TIMES));
        Optional<LocatedJson> end = members.optional("until");
        long until = end.isEmpty()
                ? Picoseconds.NEVER
                : Picoseconds.round(members.requiredQuantity("until", Quantity.PICOSECONDS, TIMES));
        members.refuseUnknown();
        if (until <= at) {
            problems.error(end.orElse(json), "the failure ends before it begins", "until after at");
            return Optional.empty();
        }
        return node.map(name -> new NodeFailure(name, at, until));
    }
}
