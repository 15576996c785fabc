package org.bellwire.protocols.application;

import org.bellwire.kernel.observe.Topic;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/** Hands requests to a node's network manager and makes them known. */
public final class Requests {

    private Requests() {}

    /**
     * Asks for what the terms say.
     *
     * @param application name of the kind of application
     * @param firstAsked when it asked for this the first time, ps
     * @return what was asked for; the listener may have heard of it already
     */
    public static Reservation make(
            RouterSoftware node,
            String application,
            RequestTerms terms,
            long firstAsked,
            ReservationListener listener) {
        Reservation reservation = announce(node, application, terms, firstAsked);
        node.network().request(reservation, listener);
        return reservation;
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
