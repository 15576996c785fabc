package org.bellwire.protocols.message;

/**
 * Names one protocol instance on its node: the slot it works on first and a number that the node never uses twice. A
 * message that comes too late therefore finds nobody instead of the slot's next protocol.
 *
 * @param slot index of the first memory the protocol holds
 * @param serial number of the instance, unique on its node
 */
public record ProtocolId(int slot, long serial) {}
