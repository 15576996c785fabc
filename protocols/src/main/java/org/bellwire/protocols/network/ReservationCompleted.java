package org.bellwire.protocols.network;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ReservationId;

/**
 * The initiator has all the pairs it wants, and ends a reservation before its window does.
 *
 * @param instant when, in ps
 * @param reservation which
 */
public record ReservationCompleted(long instant, ReservationId reservation) implements Observation {}
