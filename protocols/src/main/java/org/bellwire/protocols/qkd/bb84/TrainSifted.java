package org.bellwire.protocols.qkd.bb84;

import org.bellwire.kernel.observe.Observation;

/**
 * The sender knows which bits of a train are kept.
 *
 * @param instant at the sender, ps
 * @param exchange name of the exchange
 * @param train from 0
 * @param pulses of the train
 * @param clicks announced
 * @param sifted clicks kept, decoys among them
 */
public record TrainSifted(long instant, String exchange, long train, long pulses, int clicks, int sifted)
        implements Observation {}
