package org.bellwire.scenarios.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.PathChoice;
import org.bellwire.protocols.application.RandomRequestParameters;
import org.bellwire.protocols.application.RequestGoal;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.scenarios.scenario.PlannedRequest;
import org.bellwire.scenarios.scenario.RandomRequests;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.LocatedJson;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Problems;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** Reads {@code applications}: who asks for pairs. */
final class WorkloadReader {
    private static final String REQUEST = "request";
    private static final String RANDOM_REQUESTS = "random_requests";
    private static final String HALF_OF_OWN = "half_of_own";
    private static final List<String> TYPES = List.of(REQUEST, RANDOM_REQUESTS);
    private static final int MOST_PATHS = 100;
    private static final int MOST_MEMORIES = 1_000_000;
    private static final double LONGEST_TIME = 9e18;
    private static final NumberRange DURATION = new NumberRange(10.0 * Picoseconds.SECOND, 20.0 * Picoseconds.SECOND);
    private static final NumberRange MEMORIES = new NumberRange(10, 25);
    private static final NumberRange FIDELITY = new NumberRange(0.8, 1);

    private final RouterNames routers;
    private final Problems problems;

    WorkloadReader(RouterNames routers, Problems problems) {
        this.routers = routers;
        this.problems = problems;
    }

    /** One application; empty after an error was reported. */
    Optional<Workload> read(LocatedJson json) {
        Members members = Members.of(json, problems);
        String type = members.requiredChoice("type", TYPES);
        Optional<Workload> workload = switch (type) {
            case REQUEST -> request(members);
            case RANDOM_REQUESTS -> randomRequests(members);
            default -> Optional.empty();
        };
        if (TYPES.contains(type)) {
            members.refuseUnknown();
        }
        return workload;
    }

    private Optional<Workload> request(Members members) {
        Optional<String> initiator = members.required("initiator").flatMap(routers::read);
        Optional<String> responder = members.required("responder").flatMap(routers::read);
        long start = time(members, "start");
        long end = time(members, "end");
        long memories = members.requiredWhole("memories", 1, MOST_MEMORIES);
        double fidelity = members.requiredQuantity("fidelity", Quantity.FRACTION, Range.UNIT);
        RequestGoal goal = goal(members);
        long asked = Picoseconds.round(
                members.quantity("asked_at", 0, Quantity.PICOSECONDS, Range.between(0, LONGEST_TIME)));
        Delivery delivery = members.truth("hold", false) ? Delivery.HOLD : Delivery.CONSUME;
        if (initiator.isEmpty() || responder.isEmpty()) {
            return Optional.empty();
        }
        if (initiator.equals(responder)) {
            problems.error(members.json(), "initiator and responder are one router", "two routers");
            return Optional.empty();
        }
        if (start >= end) {
            problems.error(members.json(), "the end does not come after the start", "start before end");
            return Optional.empty();
        }
        if (asked > start) {
            members.optional("asked_at")
                    .ifPresent(value -> problems.error(value, value.shown() + " is after the start", "an earlier time"));
            return Optional.empty();
        }
        return Optional.of(new PlannedRequest(
                initiator.get(), responder.get(), start, end, (int) memories, fidelity, delivery, asked, goal));
    }

    private RequestGoal goal(Members members) {
        OptionalLong pairs = members.whole("pairs", 1, Integer.MAX_VALUE);
        OptionalLong paths = members.whole("paths", 1, MOST_PATHS);
        OptionalLong alternatives = members.whole("alternatives", 1, MOST_PATHS);
        if (paths.isPresent() && alternatives.isPresent()) {
            problems.error(members.json(), "paths at once and alternatives are given", "paths, or alternatives");
        }
        PathChoice choice = PathChoice.TABLES;
        if (paths.isPresent()) {
            choice = new PathChoice.Disjoint((int) paths.getAsLong());
        } else if (alternatives.isPresent()) {
            choice = new PathChoice.Alternatives((int) alternatives.getAsLong());
        }
        return new RequestGoal(
                choice, pairs.isPresent() ? OptionalInt.of((int) pairs.getAsLong()) : OptionalInt.empty());
    }

    private static long time(Members members, String name) {
        return Picoseconds.round(members.requiredQuantity(name, Quantity.PICOSECONDS, Range.between(0, LONGEST_TIME)));
    }

    private Optional<Workload> randomRequests(Members members) {
        List<String> nodes = members.optional("nodes").map(this::nodes).orElse(routers.all());
        NumberRange duration =
                NumberRange.read(members, "duration", DURATION, Quantity.PICOSECONDS, Range.between(1, LONGEST_TIME));
        boolean ofOwn = isHalfOfOwn(members);
        NumberRange memories = ofOwn
                ? fromFewest(members)
                : NumberRange.read(members, "memories", MEMORIES, Quantity.FRACTION, Range.between(1, MOST_MEMORIES));
        long step = Picoseconds.round(
                members.quantity("duration_step", 1, Quantity.PICOSECONDS, Range.between(1, LONGEST_TIME)));
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

    private NumberRange fromFewest(Members members) {
        LocatedJson low = members.list("memories").get(0);
        boolean isWhole = low.kind() == LocatedJson.Kind.NUMBER
                && low.number() == Math.rint(low.number())
                && low.number() >= 1
                && low.number() <= MOST_MEMORIES;
        if (!isWhole) {
            problems.error(low, low.shown() + " is no number of memories", "a whole number of at least 1");
            return MEMORIES;
        }
        return new NumberRange(low.number(), low.number());
    }

    private List<String> nodes(LocatedJson json) {
        if (json.kind() == LocatedJson.Kind.TEXT && json.text().equals("all")) {
            return routers.all();
        }
        if (json.kind() != LocatedJson.Kind.LIST) {
            problems.error(json, json.shown() + " does not name routers", "\"all\" or a list of names");
            return routers.all();
        }
        List<String> names = new ArrayList<>();
        for (LocatedJson element : json.elements()) {
            routers.read(element).ifPresent(names::add);
        }
        if (names.stream().distinct().count() < names.size()) {
            problems.error(json, "a router is named twice", "each router once");
        }
        return names;
    }
}
