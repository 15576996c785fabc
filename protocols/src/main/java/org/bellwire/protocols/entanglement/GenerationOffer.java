package org.bellwire.protocols.entanglement;

import org.bellwire.protocols.message.ReservationId;

/**
 * Looks for a protocol that waits to generate pairs with the asker for the same reservation.
 *
 * @param reservation the reservation that both work for
 */
public record GenerationOffer(ReservationId reservation) implements Criterion {}
