package org.bellwire.protocols.application;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationAskedAnew;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/** The part of a request that uses one path at a time. */
final class RequestLeg implements ReservationListener {

    private record Agreement(Reservation reservation, List<NodeId> path) {}

    private final RouterSoftware node;
    private final RequestTerms terms;
    private final Deque<List<NodeId>> routes;
    private final Runnable onDelivery;
    private Optional<Agreement> agreement = Optional.empty();
    private boolean isFinished;

    /**
     * A part of a request.
     *
     * @param routes to be tried in this order, at least one
     * @param onDelivery told of each pair that the initiator gets
     */
    RequestLeg(RouterSoftware node, RequestTerms terms, List<List<NodeId>> routes, Runnable onDelivery) {
        this.node = node;
        this.terms = terms;
        this.routes = new ArrayDeque<>(routes);
        this.onDelivery = onDelivery;
    }

    void start(long firstAsked) {
        Reservation reservation = Requests.announce(node, RequestApplication.NAME, terms, firstAsked);
        ask(reservation);
    }

    private void ask(Reservation reservation) {
        List<NodeId> route = routes.remove();
        if (route.isEmpty()) {
            node.network().request(reservation, this);
        } else {
            node.network().request(reservation, route, this);
        }
    }

    /** No more pairs are wanted, now or later. */
    void finish() {
        isFinished = true;
        agreement.ifPresent(a -> node.network().expireEarly(a.reservation(), a.path()));
        agreement = Optional.empty();
    }

    @Override
    public void approved(Reservation reservation, List<NodeId> path) {
        agreement = Optional.of(new Agreement(reservation, path));
        if (isFinished) {
            finish();
        }
    }

    @Override
    public void rejected(Reservation reservation, String reason) {
        if (!routes.isEmpty() && !isFinished) {
            Reservation next = terms.reservation(node.network().newReservationId());
            Topic<ReservationAskedAnew> topic = node.observations().topic(ReservationAskedAnew.class);
            if (topic.isWatched()) {
                topic.publish(new ReservationAskedAnew(node.timeline().now(), reservation.id(), next));
            }
            ask(next);
        }
    }

    @Override
    public void delivered(Reservation reservation, PairRecord pair) {
        onDelivery.run();
    }

    @Override
    public void ended(Reservation reservation) {
        agreement = Optional.empty();
    }
}
