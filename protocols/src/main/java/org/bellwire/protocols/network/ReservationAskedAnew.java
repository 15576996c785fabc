package org.bellwire.protocols.network;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ReservationId;

/**
 * The initiator asks again, under another name, for what it was refused, or for the rest of a window whose reservation was released.
 *
 * @param instant when, in ps
 * @param former the reservation that was refused or is no more
 * @param reservation what is asked in its place
 */
public record ReservationAskedAnew(long instant, ReservationId former, Reservation reservation)
        implements Observation {}
