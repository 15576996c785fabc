package org.bellwire.protocols.continuous;

import org.bellwire.hardware.address.MemoryId;
import org.bellwire.hardware.address.PairId;
import org.bellwire.kernel.observe.Observation;
import org.bellwire.protocols.message.ReservationId;

/**
 * A request has been given a pair that was made ahead; told once for both ends, by the one that chose it.
 *
 * @param instant when, in ps
 * @param reservation the request's
 * @param pair the pair
 * @param memory where the chooser holds it now
 * @param age since the herald of the pair's oldest part, ps
 */
public record PairTakenAhead(long instant, ReservationId reservation, PairId pair, MemoryId memory, long age)
        implements Observation {}
