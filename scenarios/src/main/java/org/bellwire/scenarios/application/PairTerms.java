package org.bellwire.scenarios.application;

import org.bellwire.protocols.application.RequestTerms;
import org.bellwire.protocols.network.Reservation.Delivery;
import org.bellwire.protocols.node.RouterSoftware;

/**
 * The pairs that an application wants to work on itself.
 *
 * @param start beginning of the window in which they are wanted, ps
 * @param end end of the window, ps
 * @param memories memories reserved at each end
 * @param fidelity estimated fidelity that a pair must have, in [0, 1]
 */
record PairTerms(long start, long end, int memories, double fidelity) {

    RequestTerms with(RouterSoftware responder) {
        return new RequestTerms(responder.id(), start, end, memories, fidelity, Delivery.USE);
    }
}
