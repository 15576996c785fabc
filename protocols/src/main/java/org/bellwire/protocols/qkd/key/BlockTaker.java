package org.bellwire.protocols.qkd.key;

/** Makes keys of sifted blocks; the other end makes the same of its own. */
public interface BlockTaker {

    /**
     * Takes the next block.
     *
     * @param pulses that were sent for it
     */
    void take(SiftedBlock block, long pulses);
}
