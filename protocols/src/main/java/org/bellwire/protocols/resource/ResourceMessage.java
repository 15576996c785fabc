package org.bellwire.protocols.resource;

import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.protocols.entanglement.Criterion;
import org.bellwire.protocols.message.ProtocolId;

/** The handshake between the resource managers of two nodes. */
public sealed interface ResourceMessage extends Message {

    /**
     * A protocol looks for a partner.
     *
     * @param asker the protocol that asks
     * @param criterion what the partner must be
     */
    record PairingRequest(ProtocolId asker, Criterion criterion) implements ResourceMessage {}

    /**
     * A partner was found and has started.
     *
     * @param asker the protocol that had asked
     * @param partner the partner
     */
    record PairingAccepted(ProtocolId asker, ProtocolId partner) implements ResourceMessage {}

    /**
     * No waiting protocol answers.
     *
     * @param asker the protocol that had asked
     */
    record PairingRefused(ProtocolId asker) implements ResourceMessage {}

    /**
     * The sender has dropped its half of a pair that was beyond its cutoff.
     *
     * @param pair the pair
     * @param slot where the receiver holds the other half
     */
    record PairDropped(PairId pair, int slot) implements ResourceMessage {}

    /**
     * The sender's protocol gives up work it shares with one of the receiver.
     *
     * @param protocol the receiver's protocol
     */
    record CalledOff(ProtocolId protocol) implements ResourceMessage {}
}
