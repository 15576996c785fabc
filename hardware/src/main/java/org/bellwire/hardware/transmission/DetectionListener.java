package org.bellwire.hardware.transmission;

/** Takes note of pulses that made a click in the basis they were measured in. */
@FunctionalInterface
public interface DetectionListener {

    /**
     * A click, or two.
     *
     * @param pulse number of the pulse, from 0
     * @param basis 0 for Z, 1 for X
     * @param seen the values that clicked: bit 0 for value 0, bit 1 for value 1; 3 when both did
     */
    void detected(long pulse, int basis, int seen);
}
