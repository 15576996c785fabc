package org.bellwire.protocols.application;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.message.ReservationId;
import org.bellwire.protocols.network.Reservation;
import org.bellwire.protocols.network.Reservation.Delivery;

/**
 * What an application asks for.
 *
 * @param responder the other end
 * @param start begin of the window, in ps
 * @param end end of the window, in ps
 * @param memories memories at each end
 * @param fidelity estimated fidelity to be reached, 0 to 1
 * @param delivery what happens to delivered pairs
 */
public record RequestTerms(NodeId responder, long start, long end, int memories, double fidelity, Delivery delivery) {

    /** Terms under which the application takes every pair as it comes. */
    public static RequestTerms of(NodeId responder, long start, long end, int memories, double fidelity) {
        return new RequestTerms(responder, start, end, memories, fidelity, Delivery.CONSUME);
    }

    /** The same with other memories. */
    RequestTerms withMemories(int number) {
        return new RequestTerms(responder, start, end, number, fidelity, delivery);
    }

    Reservation reservation(ReservationId id) {
        return new Reservation(id, responder, start, end, memories, fidelity, delivery);
    }
}
