package org.bellwire.protocols.entanglement;

import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * One side's result of a purification.
 *
 * @param to the other side's protocol
 * @param outcome the bit read from the sacrificed memory
 */
record ParityMeasured(ProtocolId to, boolean outcome) implements ProtocolMessage {}
