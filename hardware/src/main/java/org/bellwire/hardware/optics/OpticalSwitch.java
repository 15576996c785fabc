package org.bellwire.hardware.optics;

import java.util.List;
import java.util.function.IntSupplier;

/** Sends a photon to the port that is set. */
public final class OpticalSwitch implements Port {
    private final IntSupplier setting;
    private final List<Port> ports;

    /** @param setting number of the port, from 0, asked for each photon */
    public OpticalSwitch(IntSupplier setting, List<Port> ports) {
        this.setting = setting;
        this.ports = List.copyOf(ports);
    }

    @Override
    public void arrive(FlyingPhoton photon) {
        ports.get(setting.getAsInt()).arrive(photon);
    }
}
