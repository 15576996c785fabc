package org.bellwire.protocols.network;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.protocols.message.ReservationId;

/**
 * What a request asks of the network.
 *
 * @param id name of the reservation
 * @param responder the node that the initiator wants pairs with
 * @param start begin of the window, in ps
 * @param end end of the window, in ps
 * @param memories memories at each end node; inner nodes give twice as many
 * @param fidelity estimated fidelity that a delivered pair must reach, 0 to 1
 * @param delivery what happens to delivered pairs
 */
public record Reservation(
        ReservationId id, NodeId responder, long start, long end, int memories, double fidelity, Delivery delivery) {

    /** What an end node does with a pair that has reached the target. */
    public enum Delivery {
        /** The application takes it; the memory is free again at once. */
        CONSUME,
        /** It stays in its memory until the window ends or it expires. */
        HOLD,
        /** It stays likewise, for the application to work on at once: what becomes of it is the application's to tell. */
        USE
    }

    /** @throws IllegalArgumentException if the window or the number of memories is empty, or the fidelity not in 0 to 1 */
    public Reservation {
        if (start >= end) {
            throw new IllegalArgumentException("end (" + end + " ps) must come after start (" + start + " ps)");
        }
        if (memories < 1) {
            throw new IllegalArgumentException("memories (" + memories + ") must be at least 1");
        }
        if (!(fidelity >= 0 && fidelity <= 1)) {
            throw new IllegalArgumentException("fidelity (" + fidelity + ") must be between 0 and 1");
        }
    }

    /** The node that asks. */
    public NodeId initiator() {
        return id.initiator();
    }

    /** The same under another name, from a later start. */
    Reservation forRest(ReservationId name, long from) {
        return new Reservation(name, responder, from, end, memories, fidelity, delivery);
    }
}
