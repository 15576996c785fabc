package org.bellwire.protocols.qkd.key;

import org.bellwire.kernel.observe.Observation;

/**
 * One end has a key.
 *
 * @param instant when, ps
 * @param exchange name of the exchange
 * @param owner name of the node
 * @param peer name of the node with the other copy
 * @param number of the key in the exchange, from 0, the same at both ends
 * @param key the owner's copy
 */
public record KeyMade(long instant, String exchange, String owner, String peer, long number, BitString key)
        implements Observation {}
