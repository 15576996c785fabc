package org.bellwire.protocols.entanglement;

import java.util.Optional;
import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * The other end tells the primary when to emit.
 *
 * @param to the primary's protocol
 * @param emission instant at which the primary emits, in ps
 * @param rawFidelity raw fidelity of the other end's memory
 * @param initializationFidelity of the other end's memory
 * @param promise present when failures were skipped and the round is the last of a success
 */
record NegotiateReply(
        ProtocolId to, long emission, double rawFidelity, double initializationFidelity, Optional<Promise> promise)
        implements ProtocolMessage {}
