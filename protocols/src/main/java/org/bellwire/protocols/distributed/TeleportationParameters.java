package org.bellwire.protocols.distributed;

import org.bellwire.protocols.application.RequestTerms;

/**
 * What is teleported.
 *
 * @param terms the pairs to use, and when
 * @param dataSlot data memory of the sender in which states wait for a pair
 * @param input the states
 * @param states how many, one after the other, at least 1
 */
public record TeleportationParameters(RequestTerms terms, int dataSlot, InputState input, int states) {}
