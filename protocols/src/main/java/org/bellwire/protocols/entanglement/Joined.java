package org.bellwire.protocols.entanglement;

import org.bellwire.protocols.knowledge.PairRecord;

/**
 * A successful swap, as told to one end.
 *
 * @param pair the new pair as this end shall record it
 * @param bit whether this end must apply X
 * @param phase whether this end must apply Z
 * @param expiry instant at which the pair is given up, in ps
 */
record Joined(PairRecord pair, boolean bit, boolean phase, long expiry) implements SwapResult.Outcome {}
