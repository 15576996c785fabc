package org.bellwire.protocols.qkd.key;

import org.bellwire.kernel.observe.Observation;

/**
 * A key has come to the end of its path.
 *
 * @param instant when, ps
 * @param exchange name of the exchange
 * @param number of the key, from 0
 * @param wanted since when it was wanted, ps
 */
public record KeyRelayed(long instant, String exchange, long number, long wanted) implements Observation {}
