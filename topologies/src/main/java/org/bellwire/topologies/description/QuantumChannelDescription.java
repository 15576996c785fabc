package org.bellwire.topologies.description;

import org.bellwire.hardware.channel.FiberParameters;

/**
 * A fiber, one way, from a router to a station or between key nodes.
 *
 * @param name unique among the nodes and channels of the network
 * @param polarizationFidelity probability in [0, 1] that it leaves the polarization of a photon alone; of no effect on photons of
 *     memories
 */
public record QuantumChannelDescription(
        String name, String from, String to, FiberParameters fiber, double polarizationFidelity) {

    /** A fiber that leaves polarizations alone. */
    public QuantumChannelDescription(String name, String from, String to, FiberParameters fiber) {
        this(name, from, to, fiber, 1);
    }

    public QuantumChannelDescription withFiber(FiberParameters changed) {
        return new QuantumChannelDescription(name, from, to, changed, polarizationFidelity);
    }

    public QuantumChannelDescription withPolarizationFidelity(double changed) {
        return new QuantumChannelDescription(name, from, to, fiber, changed);
    }
}
