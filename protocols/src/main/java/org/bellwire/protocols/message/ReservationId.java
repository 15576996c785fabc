package org.bellwire.protocols.message;

import org.bellwire.hardware.address.NodeId;

/**
 * Names one reservation in the whole network.
 *
 * @param initiator the node that asked
 * @param serial number of the reservation, unique at the initiator
 */
public record ReservationId(NodeId initiator, long serial) {

    @Override
    public boolean equals(Object other) {
        // Mostly the same object, whose fields then need not be fetched.
        return this == other
                || other instanceof ReservationId id && serial == id.serial && initiator.equals(id.initiator);
    }

    @Override
    public int hashCode() {
        return 31 * initiator.hashCode() + Long.hashCode(serial);
    }
}
