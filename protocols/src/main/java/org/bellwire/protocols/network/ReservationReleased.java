package org.bellwire.protocols.network;

import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ReservationId;

/**
 * The initiator has learned that a reservation is no more, because a node of its path has failed.
 *
 * @param instant when, in ps
 * @param reservation which
 * @param reason why, for people
 */
public record ReservationReleased(long instant, ReservationId reservation, String reason) implements Observation {}
