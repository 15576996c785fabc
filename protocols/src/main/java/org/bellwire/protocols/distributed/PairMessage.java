package org.bellwire.protocols.distributed;

import org.bellwire.hardware.address.PairId;
import org.bellwire.protocols.message.ApplicationMessage;

/** A message that says what to do with the receiver's half of a pair, of which the sender has read its own half. */
public interface PairMessage extends ApplicationMessage {

    /** The pair. */
    PairId pair();
}
