package org.bellwire.hardware.optics;

import java.util.function.DoubleSupplier;

/** Applies diag(1, e^(i phase)) to whatever is encoded; a fiber stretcher is one with a phase that is steered. */
public final class PhaseShifter implements Port {
    private final DoubleSupplier phase;
    private final Port next;

    /** @param phase radians, asked for each photon */
    public PhaseShifter(DoubleSupplier phase, Port next) {
        this.phase = phase;
        this.next = next;
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        photon.qubit().shiftPhase(phase.getAsDouble());
        next.arrive(photon);
    }
}
