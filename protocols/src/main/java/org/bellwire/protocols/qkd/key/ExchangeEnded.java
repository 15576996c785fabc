package org.bellwire.protocols.qkd.key;

import org.bellwire.kernel.observe.Observation;

/**
 * An application wants no more keys.
 *
 * @param instant when, ps
 * @param exchange name of the exchange
 */
public record ExchangeEnded(long instant, String exchange) implements Observation {}
