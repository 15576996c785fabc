package org.bellwire.protocols.network;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ReservationId;

/**
 * The initiator asks for the rest of a window whose reservation was released.
 *
 * @param instant when, in ps
 * @param released the reservation that is no more
 * @param reservation what is asked in its place
 */
public record ReservationAskedAnew(long instant, ReservationId released, Reservation reservation)
        implements Observation {}
