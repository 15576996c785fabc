package org.bellwire.protocols.entanglement;

import org.bellwire.hardware.node.LinkEnd;
import org.bellwire.kernel.catalog.Model;
import org.bellwire.protocols.knowledge.MemoryRecord;
import org.bellwire.protocols.message.ReservationId;

/** A way to generate pairs over an elementary link; an open set, found by name. */
public interface GenerationModel extends Model {

    /**
     * The same protocol at another resolution.
     *
     * @throws IllegalArgumentException if it has only one
     */
    default GenerationModel at(Resolution wanted) {
        if (wanted != Resolution.EVENT) {
            throw new IllegalArgumentException(
                    "generation protocol " + name() + " has event resolution only; it can not be " + wanted);
        }
        return this;
    }

    /**
     * The same protocol for a request.
     *
     * @param target estimated fidelity that the request asks for, 0 to 1
     */
    default GenerationModel towards(double target) {
        return this;
    }

    /**
     * One end of one attempt.
     *
     * @param lane of the link, over which both ends try
     */
    EntanglementProtocol attempt(ProtocolHost host, MemoryRecord record, ReservationId reservation, LinkEnd lane);
}
