package org.bellwire.protocols.entanglement;

import org.bellwire.protocols.message.ProtocolId;
import org.bellwire.protocols.message.ProtocolMessage;

/**
 * What the router in the middle tells an end after a swap.
 *
 * @param to the end's protocol
 * @param joined the new pair, absent from the wire ({@link Outcome#FAILED}) when the swap failed
 */
record SwapResult(ProtocolId to, Outcome joined) implements ProtocolMessage {

    /** How the swap went. */
    sealed interface Outcome permits Failed, Joined {
        /** The two pairs are lost. */
        Outcome FAILED = new Failed();
    }

    /** The measurement failed. */
    record Failed() implements Outcome {}
}
