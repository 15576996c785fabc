package org.bellwire.scenarios.application;

import java.util.Optional;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.scenarios.scenario.PlannedRequest;
import org.bellwire.scenarios.scenario.Workload;
import org.bellwire.topologies.json.Members;
import org.bellwire.topologies.json.Quantity;
import org.bellwire.topologies.json.Range;

/** The catalog entry "request": pairs between two routers in one window. */
public final class PlannedRequestModel implements ApplicationModel {

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
        Delivery delivery = members.truth("hold", false) ? Delivery.HOLD : Delivery.CONSUME;
        if (initiator.isEmpty()
                || responder.isEmpty()
                || !entry.areTwo(initiator.get(), responder.get())
                || !entry.isWindow(start, end)) {
            return Optional.empty();
        }
        return Optional.of(
                new PlannedRequest(initiator.get(), responder.get(), start, end, (int) memories, fidelity, delivery));
    }
}
