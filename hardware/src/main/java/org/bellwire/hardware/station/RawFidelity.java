package org.bellwire.hardware.station;

import org.bellwire.hardware.photon.Photon;
import org.bellwire.hardware.state.BellWeights;

/** Fidelity of a pair made of two photons of different quality. */
final class RawFidelity {
    private RawFidelity() {}

    /** Errors of the pair: Werner parameters w = (4F - 1) / 3 multiply, one square root for each photon's share. */
    static BellWeights of(Photon first, Photon second) {
        double f = first.rawFidelity();
        double g = second.rawFidelity();
        if (f == g) {
            return BellWeights.werner(f);
        }
        double werner = Math.sqrt(Math.max(0, (4 * f - 1) / 3) * Math.max(0, (4 * g - 1) / 3));
        return BellWeights.werner((1 + 3 * werner) / 4);
    }
}
