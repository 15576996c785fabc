package org.bellwire.protocols.network;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.event.Phase;
import org.bellwire.kernel.event.Timeline;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.kernel.time.Picoseconds;
import org.bellwire.protocols.knowledge.PairRecord;

/**
 * Looks for a path for the rest of a window whose reservation was released: asks at once, and after a rejection again
 * when routes change, or else a second later, until a path is found or too little is left. The application is told of
 * a path, of pairs and of the end.
 */
final class Detour implements ReservationListener {

    private static final long RETRY_AFTER = Picoseconds.SECOND;

    /** From the asking to the new start: longer than a request travels. */
    private static final long LEAD = 10 * Picoseconds.MILLISECOND;

    private final NetworkManager manager;
    private final RouteWatch routes;
    private final Timeline timeline;
    private final Topic<ReservationAskedAnew> asked;
    private final ReservationListener application;

    Detour(
            NetworkManager manager,
            RouteWatch routes,
            Timeline timeline,
            Topic<ReservationAskedAnew> asked,
            ReservationListener application) {
        this.manager = manager;
        this.routes = routes;
        this.timeline = timeline;
        this.asked = asked;
        this.application = application;
    }

    /** The reservation is no more. */
    void askAnew(Reservation released) {
        long start = Math.max(released.start(), timeline.now() + LEAD);
        if (start >= released.end()) {
            long end = Math.max(released.end(), timeline.now());
            timeline.at(end, Phase.SIGNAL, () -> application.ended(released));
            return;
        }
        Reservation rest = released.forRest(manager.newReservationId(), start);
        if (asked.isWatched()) {
            asked.publish(new ReservationAskedAnew(timeline.now(), released.id(), rest));
        }
        manager.request(rest, this);
    }

    @Override
    public void approved(Reservation reservation, List<NodeId> path) {
        application.approved(reservation, path);
    }

    @Override
    public void rejected(Reservation reservation, String reason) {
        routes.whenChanged(timeline.now() + RETRY_AFTER, () -> askAnew(reservation));
    }

    @Override
    public void delivered(Reservation reservation, PairRecord pair) {
        application.delivered(reservation, pair);
    }

    @Override
    public void ended(Reservation reservation) {
        application.ended(reservation);
    }
}
