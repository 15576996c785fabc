package org.bellwire.protocols.application;

import java.util.List;
import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.ReservationListener;
import org.bellwire.protocols.node.RouterSoftware;

/** Asks once, at the begin of the run, for pairs with one other node. */
public final class RequestApplication implements Application, ReservationListener {

    /** The name of this kind of application in files and results. */
    public static final String NAME = "request";

    private final RouterSoftware node;
    private final RequestTerms terms;

    /** A request of the given node. */
    public RequestApplication(RouterSoftware node, RequestTerms terms) {
        this.node = node;
        this.terms = terms;
    }

    @Override
    public void start() {
        Requests.make(node, NAME, terms, node.timeline().now(), this);
    }

    @Override
    public void approved(Reservation reservation, List<NodeId> path) {}

    @Override
    public void rejected(Reservation reservation, String reason) {}
}
