package org.bellwire.hardware.source;

/** Receives the pulses of a source that are not empty, each at its instant. */
@FunctionalInterface
public interface PulseListener {

    /**
     * @param pulse its number in the train, from 0
     * @param photons at least 1
     */
    void emitted(long pulse, int photons);
}
