package org.bellwire.protocols.entanglement;

import java.util.Optional;
import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * The primary asks the other end to choose when both emit.
 *
 * @param to the other end's protocol
 * @param pair what the pair will be called
 * @param photonDelay delay of the primary's quantum channel to the station, in ps
 * @param rawFidelity raw fidelity of the primary's memory
 * @param initializationFidelity of the primary's memory
 * @param ready when the primary's memory is reset and can emit, in ps
 * @param pace the primary's, where the answering end may skip attempts that fail; absent at event resolution
 */
record Negotiate(
        ProtocolId to,
        PairId pair,
        long photonDelay,
        double rawFidelity,
        double initializationFidelity,
        long ready,
        Optional<Pace> pace)
        implements ProtocolMessage {}
