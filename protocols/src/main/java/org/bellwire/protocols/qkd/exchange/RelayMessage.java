package org.bellwire.protocols.qkd.exchange;

import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.qkd.key.BitString;

/** What the nodes of a relay say to their neighbors on the path. */
sealed interface RelayMessage extends Message {

    /**
     * A key on its way, encrypted with a key of the link by a one-time pad.
     *
     * @param number of the key, from 0
     * @param pad number of the link's key
     * @param wanted since when the key was wanted, ps
     */
    record Carried(long number, long pad, BitString cipher, long wanted) implements RelayMessage {}

    /** A key of the link that did not fit the buffer; nobody will use it. */
    record Dropped(long pad) implements RelayMessage {}

    /** The last key that is wanted has come to the end of the path. */
    record Enough() implements RelayMessage {}
}
