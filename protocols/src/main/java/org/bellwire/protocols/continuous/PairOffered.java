package org.bellwire.protocols.continuous;

import org.bellwire.hardware.address.PairId;
import org.bellwire.hardware.channel.Message;
import org.bellwire.hardware.state.BellWeights;
import org.bellwire.protocols.message.ProtocolId;

/**
 * The end that was asked for a partner gives, in place of an attempt, a pair made ahead. Both ends move it to the memories of the request
 * when this message arrives.
 *
 * @param asker the attempt that had asked
 * @param pair the pair
 * @param slot where the receiver holds its half
 * @param takenTo where the sender moves its own half to
 * @param weights estimated shares of the four Bell states at {@code instant}
 * @param instant of the arrival, ps
 */
public record PairOffered(ProtocolId asker, PairId pair, int slot, int takenTo, BellWeights weights, long instant)
        implements Message {}
