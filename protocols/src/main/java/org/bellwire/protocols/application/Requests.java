package org.bellwire.protocols.application;

import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/** Hands requests to a node's network manager and makes them known. */
final class Requests {

    private Requests() {}

    static void make(
            RouterSoftware node,
            String application,
            RequestTerms terms,
            long firstAsked,
            ReservationListener listener) {
        node.network().request(announce(node, application, terms, firstAsked), listener);
    }

    /** What is to be requested next, known to all who listen. */
    static Reservation announce(RouterSoftware node, String application, RequestTerms terms, long firstAsked) {
        Reservation reservation = terms.reservation(node.network().newReservationId());
        Topic<RequestMade> topic = node.observations().topic(RequestMade.class);
        if (topic.isWatched()) {
            topic.publish(new RequestMade(node.timeline().now(), application, reservation, firstAsked));
        }
        return reservation;
    }
}
