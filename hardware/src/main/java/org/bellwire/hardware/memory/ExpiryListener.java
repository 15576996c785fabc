package org.bellwire.hardware.memory;

/** Hears that a memory outlived its cutoff time and has reset itself. */
@FunctionalInterface
public interface ExpiryListener {
    void expired(Memory memory);
}
