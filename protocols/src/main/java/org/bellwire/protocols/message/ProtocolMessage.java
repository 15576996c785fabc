package org.bellwire.protocols.message;

import org.bellwire.hardware.channel.Message;

/** A message from one protocol instance to the one it is paired with on another node. */
public interface ProtocolMessage extends Message {

    /** The instance at the receiving node. */
    ProtocolId to();
}
