package org.bellwire.scenarios.scenario;

import java.util.List;
import java.util.OptionalLong;
import org.bellwire.protocols.application.Application;
import org.bellwire.protocols.application.RequestApplication;
import org.bellwire.protocols.application.RequestGoal;
import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.node.NetworkSoftware;

/**
 * One request with fixed terms.
 *
 * @param initiator name of the router that asks
 * @param responder name of the other end
 * @param start beginning of the window in which pairs are wanted, ps
 * @param end end of the window, ps
 * @param memories memories reserved at each end
 * @param fidelity estimated fidelity that a pair must have to be delivered, in [0, 1]
 * @param delivery what becomes of delivered pairs
 * @param asked when it is made, ps, before the start
 * @param goal over which paths, and how many pairs
 */
public record PlannedRequest(
        String initiator,
        String responder,
        long start,
        long end,
        int memories,
        double fidelity,
        Delivery delivery,
        long asked,
        RequestGoal goal)
        implements Workload {

    /** A request made at the beginning of the run, for a whole window over the path of the tables. */
    public PlannedRequest(
            String initiator,
            String responder,
            long start,
            long end,
            int memories,
            double fidelity,
            Delivery delivery) {
        this(initiator, responder, start, end, memories, fidelity, delivery, 0, RequestGoal.STANDARD);
    }

    @Override
    public String application() {
        return RequestApplication.NAME;
    }

    @Override
    public List<Application> programs(NetworkSoftware software, int number) {
        RequestTerms terms =
                new RequestTerms(software.router(responder).id(), start, end, memories, fidelity, delivery);
        return List.of(new RequestApplication(software.router(initiator), terms, goal));
    }

    @Override
    public long begins() {
        return asked;
    }

    @Override
    public OptionalLong horizon() {
        return OptionalLong.of(end);
    }
}
