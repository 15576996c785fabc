package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.address.NodeId;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/** A way to generate pairs over an elementary link; an open set, found by name. */
public interface GenerationModel extends Model {

    /** One end of one attempt. */
    EntanglementProtocol attempt(ProtocolHost host, MemoryRecord record, ReservationId reservation, NodeId neighbor);
}
