package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.protocols.message.ReservationId;

/**
 * Looks for a protocol that waits to generate pairs with the asker for the same reservation, over the same lane of their link.
 *
 * @param reservation the reservation that both work for
 * @param station where the photons are to meet
 * @param wavelength at which they are to meet there
 */
public record GenerationOffer(ReservationId reservation, NodeId station, int wavelength) implements Criterion {

    /** Over a lane that both ends have. */
    public GenerationOffer(ReservationId reservation, LinkEnd lane) {
        this(reservation, lane.station(), lane.wavelength());
    }
}
