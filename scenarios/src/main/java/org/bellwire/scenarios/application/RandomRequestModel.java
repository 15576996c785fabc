package org.bellwire.scenarios.application;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.RandomRequestApplication;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.scenarios.scenario.RandomRequests;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "random_requests": many routers, each of which asks for window after window. */
public final class RandomRequestModel implements ApplicationModel {
    private static final String HALF_OF_OWN = "half_of_own";
    private static final Range LENGTHS = Range.between(1, ApplicationEntry.TIMES.most());
    private static final NumberRange DURATION = new NumberRange(10.0 * Picoseconds.SECOND, 20.0 * Picoseconds.SECOND);
    private static final NumberRange MEMORIES = new NumberRange(10, 25);
    private static final NumberRange FIDELITY = new NumberRange(0.8, 1);

    @Override
    public String name() {
        return RandomRequestApplication.NAME;
    }

    @Override
    public String description() {
        return "routers that ask for one window of pairs after the other, with responder and terms drawn at random";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Members members = entry.members();
        Problems problems = entry.problems();
        List<String> nodes = entry.routersOrAll("nodes");
        NumberRange duration = NumberRange.read(members, "duration", DURATION, Quantity.PICOSECONDS, LENGTHS);
        boolean ofOwn = isHalfOfOwn(members);
        NumberRange memories = ofOwn
                ? fromFewest(members)
                : NumberRange.read(
                        members,
                        "memories",
                        MEMORIES,
                        Quantity.FRACTION,
                        Range.between(1, ApplicationEntry.MOST_MEMORIES));
        long step = Picoseconds.round(members.quantity("duration_step", 1, Quantity.PICOSECONDS, LENGTHS));
        if (step > duration.low()) {
            members.optional("duration_step")
                    .ifPresent(value -> problems.error(
                            value, value.shown() + " is longer than the shortest duration", "a shorter time"));
            return Optional.empty();
        }
        NumberRange fidelity = NumberRange.read(members, "fidelity", FIDELITY, Quantity.FRACTION, Range.UNIT);
        if (!memories.isWhole()) {
            members.optional("memories")
                    .ifPresent(
                            value -> problems.error(value, "a part of a memory can not be reserved", "whole numbers"));
        }
        if (nodes.size() < 2) {
            problems.error(
                    members.json(),
                    "random requests among " + nodes.size() + " routers have nobody to ask",
                    "\"nodes\": \"all\" in a network of at least two routers, or a list of at least two");
            return Optional.empty();
        }
        return Optional.of(new RandomRequests(
                nodes,
                new RandomRequestParameters(
                        Picoseconds.round(duration.low()),
                        Picoseconds.round(duration.high()),
                        step,
                        (int) memories.low(),
                        ofOwn ? OptionalInt.empty() : OptionalInt.of((int) memories.high()),
                        fidelity.low(),
                        fidelity.high())));
    }

    /** Whether memories are given as {@code [LOW, "half_of_own"]}. */
    private static boolean isHalfOfOwn(Members members) {
        return members.optional("memories")
                .filter(value -> value.kind() == LocatedJson.Kind.LIST)
                .map(LocatedJson::elements)
                .filter(ends -> ends.size() == 2)
                .map(ends -> ends.get(1))
                .filter(end -> end.kind() == LocatedJson.Kind.TEXT && end.text().equals(HALF_OF_OWN))
                .isPresent();
    }

    private static NumberRange fromFewest(Members members) {
        LocatedJson low = members.list("memories").get(0);
        boolean isWhole = low.kind() == LocatedJson.Kind.NUMBER
                && low.number() == Math.rint(low.number())
                && low.number() >= 1
                && low.number() <= ApplicationEntry.MOST_MEMORIES;
        if (!isWhole) {
            members.problems().error(low, low.shown() + " is no number of memories", "a whole number of at least 1");
            return MEMORIES;
        }
        return new NumberRange(low.number(), low.number());
    }
}
