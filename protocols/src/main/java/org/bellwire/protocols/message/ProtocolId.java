package org.bellwire.protocols.message;

/**
 * Names one protocol instance on its node: the slot it works on first and a number that the node never uses twice. A
 * message that comes too late therefore finds nobody instead of the slot's next protocol.
 *
 * @param slot index of the first memory the protocol holds
 * @param serial number of the instance, unique on its node
 */
public record ProtocolId(int slot, long serial) {

    @Override
    public boolean equals(Object other) {
        // Mostly the same object, whose fields then need not be fetched.
        return this == other || other instanceof ProtocolId id && slot == id.slot && serial == id.serial;
    }

    @Override
    public int hashCode() {
        return 31 * slot + Long.hashCode(serial);
    }
}
