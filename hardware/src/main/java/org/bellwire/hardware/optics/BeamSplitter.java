package org.bellwire.hardware.optics;

import org.bellwire.kernel.random.CounterStream;

/**
 * Sends single photons straight on or aside. Two photons that meet need {@link BellStateAnalyzer} or {@code state.fock}, where they
 * interfere.
 */
public final class BeamSplitter implements Port {
    private final double transmissivity;
    private final Port straight;
    private final Port aside;
    private final CounterStream stream;

    /** @param transmissivity probability in [0, 1] to go straight on */
    public BeamSplitter(double transmissivity, Port straight, Port aside, CounterStream stream) {
        this.transmissivity = Chance.required("beam splitter transmissivity", transmissivity);
        this.straight = straight;
        this.aside = aside;
        this.stream = stream;
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        (stream.chance(transmissivity) ? straight : aside).arrive(photon);
    }
}
