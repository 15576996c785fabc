package org.bellwire.hardware.transmission;

/** Chooses what the pulses of a sender carry. */
@FunctionalInterface
public interface PulseEncoder {

    /**
     * What one pulse carries. Only pulses that reach the receiver's attention are asked for, each once and in order, as nobody
     * ever learns of the others.
     *
     * @param pulse its number, from 0
     * @param kind an index into the kinds of pulses that the source makes
     */
    Encoded encode(long pulse, int kind);

    /**
     * A vector of one of the conjugate bases.
     *
     * @param basis 0 for Z, 1 for X
     * @param bit 0 or 1
     */
    record Encoded(int basis, int bit) {}
}
