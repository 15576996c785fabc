package org.bellwire.hardware.transduction;

import org.bellwire.hardware.state.fock.FockDensity;

/**
 * A superconducting qubit as a source of single microwave photons: excited, it emits one into its line, or loses it.
 *
 * @param efficiency probability in [0, 1] that the photon is emitted
 */
public record Transmon(double efficiency) {
    /** One that always emits. */
    public static final Transmon PERFECT = new Transmon(1);

    public Transmon {
        if (!(efficiency >= 0 && efficiency <= 1)) {
            throw new IllegalArgumentException("emission efficiency " + efficiency + " must lie between 0 and 1");
        }
    }

    /** What an excited one sends: a photon, or nothing. */
    FockDensity microwave(int truncation) {
        return FockDensity.photons(truncation, 1).afterLoss(1 - efficiency, 0);
    }
}
