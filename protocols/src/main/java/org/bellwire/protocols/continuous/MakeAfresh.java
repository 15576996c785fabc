package org.bellwire.protocols.continuous;

import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * The end that was asked for a partner has no pair made ahead to give.
 *
 * @param to the attempt that had asked
 */
record MakeAfresh(ProtocolId to) implements ProtocolMessage {}
