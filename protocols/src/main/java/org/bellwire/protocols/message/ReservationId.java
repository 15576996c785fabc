package org.bellwire.protocols.message;

import org.bellwire.hardware.address.NodeId;

/**
 * Names one reservation in the whole network.
 *
 * @param initiator the node that asked
 * @param serial number of the reservation, unique at the initiator
 */
public record ReservationId(NodeId initiator, long serial) {}
