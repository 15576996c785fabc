package org.bellwire.protocols.entanglement;

import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * The other end tells the primary when to emit.
 *
 * @param to the primary's protocol
 * @param emission instant at which the primary emits, in ps
 * @param rawFidelity raw fidelity of the other end's memory
 */
record NegotiateReply(ProtocolId to, long emission, double rawFidelity) implements ProtocolMessage {}
