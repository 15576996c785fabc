package org.bellwire.protocols.entanglement;

import java.util.OptionalInt;
import org.bellwire.protocols.message.ReservationId;

/**
 * Looks for a protocol that waits to generate pairs with the asker for the same reservation.
 *
 * @param reservation the reservation that both work for
 * @param lane see {@link Criterion#lane}
 */
public record GenerationOffer(ReservationId reservation, OptionalInt lane) implements Criterion {}
