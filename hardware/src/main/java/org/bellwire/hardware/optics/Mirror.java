package org.bellwire.hardware.optics;

import org.bellwire.kernel.random.CounterStream;

/** Reflects a photon, or loses it, and flips its phase now and then. */
public final class Mirror implements Port {
    private final double reflectivity;
    private final double phaseError;
    private final Port next;
    private final CounterStream stream;

    /**
     * @param reflectivity probability in [0, 1] that a photon goes on; 0.98 in SeQUeNCe
     * @param phaseError probability in [0, 1] of a phase flip
     */
    public Mirror(double reflectivity, double phaseError, Port next, CounterStream stream) {
        this.reflectivity = Chance.required("mirror reflectivity", reflectivity);
        this.phaseError = Chance.required("mirror phase error", phaseError);
        this.next = next;
        this.stream = stream;
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        if (stream.chance(reflectivity)) {
            if (stream.chance(phaseError)) {
                photon.qubit().shiftPhase(Math.PI);
            }
            next.arrive(photon);
        }
    }
}
