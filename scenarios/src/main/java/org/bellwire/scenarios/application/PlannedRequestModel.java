package org.bellwire.scenarios.application;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.application.PathChoice;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestGoal;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.scenarios.scenario.PlannedRequest;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "request": pairs between two routers in one window. */
public final class PlannedRequestModel implements ApplicationModel {
    private static final int MOST_PATHS = 100;

    @Override
    public String name() {
        return RequestApplication.NAME;
    }

    @Override
    public String description() {
        return "asks once for pairs with another router, in a window of time";
    }

    @Override
    public Optional<Workload> read(ApplicationEntry entry) {
        Members members = entry.members();
        Optional<String> initiator = entry.router("initiator");
        Optional<String> responder = entry.router("responder");
        long start = entry.time("start");
        long end = entry.time("end");
        long memories = members.requiredWhole("memories", 1, ApplicationEntry.MOST_MEMORIES);
        double fidelity = members.requiredQuantity("fidelity", Quantity.FRACTION, Range.UNIT);
        RequestGoal goal = goal(members);
        long asked = Picoseconds.round(members.quantity("asked_at", 0, Quantity.PICOSECONDS, ApplicationEntry.TIMES));
        Delivery delivery = members.truth("hold", false) ? Delivery.HOLD : Delivery.CONSUME;
        if (initiator.isEmpty()
                || responder.isEmpty()
                || !entry.areTwo(initiator.get(), responder.get())
                || !entry.isWindow(start, end)) {
            return Optional.empty();
        }
        if (asked > start) {
            members.optional("asked_at")
                    .ifPresent(value ->
                            members.problems().error(value, value.shown() + " is after the start", "an earlier time"));
            return Optional.empty();
        }
        return Optional.of(new PlannedRequest(
                initiator.get(), responder.get(), start, end, (int) memories, fidelity, delivery, asked, goal));
    }

    private static RequestGoal goal(Members members) {
        OptionalLong pairs = members.whole("pairs", 1, Integer.MAX_VALUE);
        OptionalLong paths = members.whole("paths", 1, MOST_PATHS);
        OptionalLong alternatives = members.whole("alternatives", 1, MOST_PATHS);
        if (paths.isPresent() && alternatives.isPresent()) {
            members.problems()
                    .error(members.json(), "paths at once and alternatives are given", "paths, or alternatives");
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
}
