package org.bellwire.topologies.description;

import org.bellwire.hardware.channel.FiberParameters;

/** A fiber, one way, from a router to a station. The name is unique among the nodes and channels of the network. */
public record QuantumChannelDescription(String name, String from, String to, FiberParameters fiber) {

    public QuantumChannelDescription withFiber(FiberParameters changed) {
        return new QuantumChannelDescription(name, from, to, changed);
    }
}
