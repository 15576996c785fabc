package org.bellwire.protocols.network;

import java.util.Optional;
import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.state.Qubit;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.knowledge.PairRecord;
import org.bellwire.protocols.message.ReservationId;

/**
 * An end node has delivered its half of an end-to-end pair to the application. Told by both ends, each for its half, at
 * the instant at which it believes the pair to be good.
 *
 * @param instant when, in ps
 * @param reservation the reservation that the pair is for
 * @param memory the memory that held the half
 * @param pair what the node knows of the pair
 * @param taken the half itself, out of its memory; empty when it stays there. Listeners that look into it are metrics,
 *     for which the truth is open
 */
public record PairDelivered(
        long instant, ReservationId reservation, MemoryId memory, PairRecord pair, Optional<Qubit> taken)
        implements Observation {}
